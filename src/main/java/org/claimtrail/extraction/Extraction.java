package org.claimtrail.extraction;

/** How reading a file ended: exactly one of these, so that every file can tell its uploader what became of it. */
public sealed interface Extraction
        permits Extracted, Container, Empty, Encrypted, Unsupported, TooLarge, TimedOut, Failed {}
