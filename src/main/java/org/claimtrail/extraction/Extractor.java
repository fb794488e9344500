package org.claimtrail.extraction;

import java.nio.file.Path;

/** Turns a stored original into text. */
public interface Extractor {
    /**
     * Reads a file. Whatever the bytes are, this answers and never throws: what went wrong is one of the results.
     *
     * @param file where the bytes are; only read, never changed
     * @param fileName the name the file came with: a hint for its type, and the last resort for a title
     */
    Extraction extract(Path file, String fileName);

    /** As {@link #extract}, for what is known to be plain text, whatever its first words look like. */
    Extraction extractText(Path file, String fileName);
}
