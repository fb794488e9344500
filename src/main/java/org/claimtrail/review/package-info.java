/**
 * Review: what speaks for and against a claim, the verdicts that are proposed on it, signed off, sent back and corrected,
 * and the claim's own page, where all of it comes together.
 */
package org.claimtrail.review;
