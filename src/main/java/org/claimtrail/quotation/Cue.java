package org.claimtrail.quotation;

import org.claimtrail.text.Span;

/** The words that attribute a quotation to its speaker: "said", "according to". */
public record Cue(String text, Span span) {}
