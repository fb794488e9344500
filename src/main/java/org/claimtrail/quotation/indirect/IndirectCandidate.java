package org.claimtrail.quotation.indirect;

import org.claimtrail.quotation.attribution.Speaker;

/**
 * A word that may be a cue, with the stretch of its sentence where the statement would stand.
 *
 * @param edge whether a comma, dash or quotation mark before cue and speaker could end a statement
 * @param from first token of that stretch
 * @param to token after it
 */
public record IndirectCandidate(
        int cue, int cueEnd, StatementPlace place, boolean edge, int from, int to, Speaker speaker) {

    public boolean after() {
        return place == StatementPlace.AFTER;
    }
}
