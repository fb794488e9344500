package org.claimtrail.quotation;

/**
 * A word that may be a cue, with the stretch of its sentence where the statement would stand.
 *
 * @param edge whether a comma, dash or quotation mark before cue and speaker could end a statement
 * @param from first token of that stretch
 * @param to token after it
 */
record IndirectCandidate(int cue, int cueEnd, Place place, boolean edge, int from, int to, Speaker speaker) {

    /** Where the statement stands; the letter names what was learned for it. */
    enum Place {
        /** She said that ... */
        AFTER("A"),
        /** ..., she said. */
        BEFORE("B"),
        /** The first half of what is told: NAME is expected to ... */
        SUBJECT("P"),
        /** What she said would ... */
        RELATIVE("R");

        final String letter;

        Place(String letter) {
            this.letter = letter;
        }
    }

    boolean after() {
        return place == Place.AFTER;
    }
}
