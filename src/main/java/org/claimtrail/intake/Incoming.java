package org.claimtrail.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.article.Stated;

/**
 * A file that somebody hands over.
 *
 * @param name as it came
 * @param size in bytes
 * @param stated what is said about it
 */
record Incoming(String name, long size, Stated stated, Bytes bytes) {
    /** Opened once, closed by whoever opened it. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    static Incoming of(String name, Path file, long size) {
        return of(name, file, size, Stated.NOTHING);
    }

    static Incoming of(String name, Path file, long size, Stated stated) {
        return new Incoming(name, size, stated, () -> Files.newInputStream(file));
    }
}
