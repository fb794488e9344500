package org.claimtrail.scale;

import jakarta.persistence.Embeddable;

/** What a rating is called in one language, and what it means; {@code hint} may be null. */
@Embeddable
class RatingWords {
    String name;
    String hint;

    protected RatingWords() {}

    RatingWords(String name, String hint) {
        this.name = name;
        this.hint = hint;
    }
}
