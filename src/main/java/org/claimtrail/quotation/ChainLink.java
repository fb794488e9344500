package org.claimtrail.quotation;

import org.claimtrail.text.Span;

/** Somebody through whom a statement reached the article: "Russian news agencies". */
public record ChainLink(String name, Span span) {}
