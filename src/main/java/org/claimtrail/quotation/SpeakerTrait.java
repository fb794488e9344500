package org.claimtrail.quotation;

/** What to know about a speaker before taking the name for a person's. */
public enum SpeakerTrait {
    /** Several who are not told apart: "analysts", "Republican senators". */
    GROUP,
    /** Somebody the article does not name: "a US Embassy official in Ankara", "a source". */
    ANONYMOUS,
    /** A company, agency, party, newspaper. */
    ORGANISATION,
    /** A place that stands for its government: "Moscow argues". */
    GOVERNMENT
}
