package org.claimtrail.intake.queue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.original.StoredOriginal;

/**
 * A file that somebody hands over.
 *
 * @param name as it came
 * @param size in bytes
 * @param stated what is said about it
 * @param sha256 of the bytes as far as that is known; null where nobody read them yet
 */
public record Incoming(String name, long size, Stated stated, String sha256, Bytes bytes) {
    /** Opened once, closed by whoever opened it. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static Incoming of(String name, Path file, long size) {
        return new Incoming(name, size, Stated.NOTHING, null, () -> Files.newInputStream(file));
    }

    /** A file that may be written to while it is taken: what is kept of it must be what was seen. */
    public static Incoming of(String name, Path file, StoredOriginal seen, Stated stated) {
        return new Incoming(name, seen.size(), stated, seen.sha256(), () -> Files.newInputStream(file));
    }

    /** Whether these bytes are the ones that were to be kept. */
    boolean is(StoredOriginal kept) {
        return sha256 == null || kept.equals(new StoredOriginal(sha256, size));
    }

    /** The same files, said to be newer versions of an article; of none if that is null. */
    public static List<Incoming> newerThan(Long article, List<Incoming> files) {
        return files.stream()
                .map(file -> new Incoming(
                        file.name(), file.size(), file.stated().newerThan(article), file.sha256(), file.bytes()))
                .toList();
    }
}
