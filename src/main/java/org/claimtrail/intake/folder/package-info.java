/** The drop folder: files that people put into it come in by themselves. */
package org.claimtrail.intake.folder;
