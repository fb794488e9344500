package org.claimtrail.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody hands over.
 *
 * @param name as it came
 * @param size in bytes
 */
record Incoming(String name, long size, Bytes bytes) {
    /** Opened once, closed by whoever opened it. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    static Incoming of(String name, Path file, long size) {
        return new Incoming(name, size, () -> Files.newInputStream(file));
    }
}
