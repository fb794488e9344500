package org.claimtrail.intake.queue;

import org.claimtrail.original.StoredOriginal;

/** A file that came out of another one, its bytes kept. */
record Unpacked(String name, StoredOriginal original) {}
