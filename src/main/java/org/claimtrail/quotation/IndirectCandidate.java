package org.claimtrail.quotation;

/**
 * A word that may be a cue, with the stretch of its sentence where the statement would stand.
 *
 * @param after whether that is after the cue ("she said that ...") or before it ("..., she said")
 * @param edge whether a comma, dash or quotation mark before cue and speaker could end a statement
 * @param from first token of that stretch
 * @param to token after it
 */
record IndirectCandidate(int cue, int cueEnd, boolean after, boolean edge, int from, int to, Speaker speaker) {}
