package org.claimtrail.intake;

/**
 * A file that somebody has begun to read.
 *
 * @param version of the row when it was taken: whoever finds another one no longer holds the file
 * @param plainText whether it was typed or pasted
 * @param depth how many files it was within
 * @param rootId the outermost of these, or the file itself
 */
record LeasedItem(
        long itemId, int version, String sha256, String fileName, boolean plainText, int depth, long rootId) {}
