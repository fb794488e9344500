package org.claimtrail.quotation.indirect;

/** Where the statement stands; the letter names what was learned for it. */
public enum StatementPlace {
    /** She said that ... */
    AFTER("A"),
    /** ..., she said. */
    BEFORE("B"),
    /** The first half of what is told: NAME is expected to ... */
    SUBJECT("P"),
    /** What she said would ... */
    RELATIVE("R");

    private final String letter;

    StatementPlace(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
