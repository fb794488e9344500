package org.claimtrail.intake;

import org.claimtrail.article.Stored;

/** A file that came out of another one, its bytes kept. */
record Unpacked(String name, Stored original) {}
