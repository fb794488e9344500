package org.claimtrail.extraction;

import java.time.Duration;

/** A file that took longer to read than {@code limit}. */
public record TimedOut(Duration limit) implements Extraction {}
