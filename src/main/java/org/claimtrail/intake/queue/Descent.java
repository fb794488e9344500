package org.claimtrail.intake.queue;

/** What came out of a file so far, in all depths; {@code bytes} is the size of all together. */
record Descent(long files, long bytes) {}
