/** Files that wait to be read, the reading of them, and what became of each. */
package org.claimtrail.intake.queue;
