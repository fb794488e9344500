package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.claimtrail.web.Settings;

/**
 * This process among those that share a database. The name stands in the data directory, which one process has at a time: a
 * node that starts again knows what it held when it ended, and need not wait for its own lease.
 */
@ApplicationScoped
class Node {
    private final String name;

    Node(Settings settings) {
        try {
            Files.createDirectories(settings.dataDirectory());
            Path file = settings.dataDirectory().resolve("node-name");
            if (!Files.exists(file)) Files.writeString(file, UUID.randomUUID().toString());
            this.name = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }
}
