/** Claimtrail: a claim-tracking and fact-checking workbench. */
package org.claimtrail;
