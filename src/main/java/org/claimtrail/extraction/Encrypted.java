package org.claimtrail.extraction;

/** A file that opens only with a password. */
public record Encrypted(String mediaType) implements Extraction {}
