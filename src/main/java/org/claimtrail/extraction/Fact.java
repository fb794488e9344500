package org.claimtrail.extraction;

/** A value and where it was found, from which it follows how sure it is. */
public record Fact(String value, Source source) {
    /** The value, or null where there is none: null-safe reading of a fact. */
    public static String valueOf(Fact fact) {
        return fact == null ? null : fact.value();
    }

    /** What a person gave; null where they gave nothing. */
    public static Fact given(String value) {
        return value == null ? null : new Fact(value, Source.PERSON);
    }

    public boolean isGiven() {
        return source == Source.PERSON;
    }
}
