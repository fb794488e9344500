package org.claimtrail.original;

/**
 * Bytes that are kept.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record StoredOriginal(String sha256, long size) {}
