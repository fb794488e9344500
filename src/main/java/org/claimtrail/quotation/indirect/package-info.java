/** Reported speech: words that may be cues, and where the statements beside them begin and end. */
package org.claimtrail.quotation.indirect;
