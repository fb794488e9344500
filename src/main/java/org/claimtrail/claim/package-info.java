/** Suggestions, the reading page where they are decided, claims and their appearances. Knows nothing of verdicts. */
package org.claimtrail.claim;
