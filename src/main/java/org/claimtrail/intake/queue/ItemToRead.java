package org.claimtrail.intake.queue;

/**
 * A file that somebody has begun to read.
 *
 * @param plainText whether it was typed or pasted
 * @param depth how many files it was within
 * @param rootId the outermost of these, or the file itself
 */
record ItemToRead(long itemId, String sha256, String fileName, boolean plainText, int depth, long rootId) {}
