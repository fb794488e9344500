package org.claimtrail.extraction;

import java.nio.file.Path;

/**
 * Turns a stored original into text. Whatever the bytes are, it answers and never throws: what went wrong is one of
 * the results.
 */
public interface Extractor {
    /**
     * Reads a file, and unpacks the files within it, one level deep: what is packed within those comes to light when
     * they are read in their turn.
     *
     * @param file where the bytes are; only read, never changed
     * @param fileName the name the file came with: a hint for its type, and the last resort for a title
     * @param partsDirectory an empty directory for the files within it, made and deleted by the caller; null if they
     *     are not wanted, so that the result only lists them
     */
    Extraction extract(Path file, String fileName, Path partsDirectory);

    /** As {@link #extract(Path, String, Path)}, without keeping the files within it. */
    default Extraction extract(Path file, String fileName) {
        return extract(file, fileName, null);
    }

    /** As {@link #extract(Path, String)}, for what is known to be plain text, whatever its first words look like. */
    Extraction extractText(Path file, String fileName);
}
