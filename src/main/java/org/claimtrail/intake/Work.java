package org.claimtrail.intake;

/**
 * A file that somebody has begun to read.
 *
 * @param plainText whether it was typed or pasted
 */
record Work(long itemId, String sha256, String fileName, boolean plainText) {}
