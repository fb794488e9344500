package org.claimtrail.extraction;

/** A file of a kind that holds no article text, or that nothing here can read. */
public record Unsupported(String mediaType) implements Extraction {}
