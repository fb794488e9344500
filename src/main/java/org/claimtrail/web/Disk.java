package org.claimtrail.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk of the data directory, and others that things are kept on. */
@ApplicationScoped
public class Disk {
    private final Path data;
    private final long reserve;

    Disk(Settings settings) {
        this.data = settings.dataDirectory().toAbsolutePath();
        this.reserve = settings.minimumFreeSpace().asLongValue();
    }

    /** Whether so many bytes more leave free what is to stay free. */
    public boolean hasRoom(long bytes) {
        return hasRoom(data, bytes);
    }

    /** The same for the disk of another directory, which is made if it is not there. */
    public boolean hasRoom(Path directory, long bytes) {
        try {
            return Files.getFileStore(Files.createDirectories(directory)).getUsableSpace() - reserve >= bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something failed because the disk is full; Java knows that by words of the system only. */
    public boolean isFullBy(Throwable failure) {
        if (!(failure instanceof IOException)) return false;
        return String.valueOf(failure.getMessage()).contains("No space left") || !hasRoom(0);
    }
}
