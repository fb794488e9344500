package org.claimtrail.intake;

/** A file that somebody has begun to read. */
record Work(long itemId, String sha256, String fileName) {}
