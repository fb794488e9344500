package org.claimtrail.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.article.Arrival.Way;
import org.claimtrail.history.Actor;
import org.claimtrail.web.Refusal;
import org.claimtrail.web.Settings;
import org.jboss.logging.Logger;

/**
 * Takes in what people put into a folder, folders in it included. A file is taken once it has stayed the same between
 * two looks, so that none is taken half copied; hidden files and links are left alone. Nothing there is ever changed,
 * moved or deleted.
 */
@ApplicationScoped
class DropFolder {
    private static final Logger LOG = Logger.getLogger(DropFolder.class);

    /** A file as it was at one look. */
    private record Look(long size, FileTime changedAt) {}

    private final Settings settings;
    private final Intake intake;
    private final Items items;
    private final Map<Path, Look> waiting = new HashMap<>();
    private final Map<Path, Look> done = new HashMap<>();

    DropFolder(Settings settings, Intake intake, Items items) {
        this.settings = settings;
        this.intake = intake;
        this.items = items;
    }

    @Scheduled(
            identity = "drop-folder",
            every = "${claimtrail.imports-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(settings.importsDirectory());
    }

    /** One look; what is taken in it makes one batch. */
    synchronized void look(Path folder) {
        Map<Path, Look> present = present(folder);
        waiting.keySet().retainAll(present.keySet());
        done.keySet().retainAll(present.keySet());
        String batch = intake.newBatch();
        present.forEach((file, look) -> {
            if (look.equals(done.get(file))) return;
            if (!look.equals(waiting.put(file, look))) return;
            if (taken(batch, file, look)) done.put(file, look);
        });
    }

    private static Map<Path, Look> present(Path folder) {
        Map<Path, Look> present = new TreeMap<>();
        if (!Files.isDirectory(folder)) return present;
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && hidden(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !hidden(file))
                        present.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return present;
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Whether the file needs no further look until it changes. */
    private boolean taken(String batch, Path file, Look look) {
        String name = FileNames.clean(file.getFileName().toString());
        try {
            if (look.size() > settings.maxFileSize()) {
                refuse(batch, name, look, Outcome.OVER_THE_LIMIT);
            } else if (!Files.isReadable(file)) {
                refuse(batch, name, look, Outcome.UNREADABLE);
                return false;
            } else if (!items.knows(sha256(file))) {
                intake.take(batch, List.of(Incoming.of(name, file, look.size())), Way.DROP_FOLDER, Actor.DROP_FOLDER);
            }
            return true;
        } catch (IOException | UncheckedIOException | Refusal e) {
            LOG.warnf("The drop folder's %s could not be taken in now: %s", file, e.getMessage());
            return false;
        }
    }

    private void refuse(String batch, String name, Look look, Outcome why) {
        if (items.knowsRefused(name, look.size())) return;
        intake.refuse(batch, name, look.size(), Way.DROP_FOLDER, Actor.DROP_FOLDER, why);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
