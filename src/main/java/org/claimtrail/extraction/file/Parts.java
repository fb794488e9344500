package org.claimtrail.extraction.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.TooLarge;

/**
 * Collects the files within a file. On the disk they get numbers for names: what a container calls its members may be
 * an attack.
 */
final class Parts {
    private static final int BUFFER = 1 << 16;

    /** What programs put into archives for themselves, and the pictures and scripts beside a saved page. */
    private static final Pattern NO_FILE_OF_ITS_OWN = Pattern.compile(
            "(?i)(?:.*/)?(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|[^/]+(?:_files|-Dateien|_fichiers"
                    + "|_archivos|_file)/.*)");

    private final Path directory;
    private final Documents documents;
    private final Limits limits;
    private final List<ContainedFile> found = new ArrayList<>();
    private long bytes;

    /** @param directory where to put the files, or null to list them only */
    Parts(Path directory, Documents documents, Limits limits) {
        this.directory = directory;
        this.documents = documents;
        this.limits = limits;
    }

    List<ContainedFile> found() {
        return found;
    }

    /** Takes a file over. */
    void add(String name, InputStream content) throws IOException {
        if (NO_FILE_OF_ITS_OWN.matcher(name).matches()) return;
        if (found.size() == limits.parts())
            throw new PartsTooLarge(new TooLarge(limits.parts(), TooLarge.Measure.PARTS));
        Path file = directory == null
                ? Files.createTempFile("part", null)
                : directory.resolve(String.valueOf(found.size() + 1));
        try {
            long size = copy(content, file);
            String type = documents.detect(file, name);
            found.add(new ContainedFile(name, type, directory == null ? null : file, size));
        } finally {
            if (directory == null) Files.deleteIfExists(file);
        }
    }

    private long copy(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                bytes += read;
                if (bytes > limits.unpackedBytes())
                    throw new PartsTooLarge(new TooLarge(limits.unpackedBytes(), TooLarge.Measure.UNPACKED));
                out.write(buffer, 0, read);
            }
        }
        return size;
    }
}
