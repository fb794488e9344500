package org.claimtrail.extraction;

/** A file that could not be read. */
public record Failed(String mediaType, FailureReason reason) implements Extraction {}
