package org.claimtrail.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrail.article.Arrival.Way;
import org.claimtrail.article.Stated;
import org.claimtrail.history.Actor;
import org.claimtrail.web.Refusal;
import org.claimtrail.web.Settings;
import org.jboss.logging.Logger;

/**
 * Takes in what people put into a folder, folders in it included. A file is taken once it has stayed the same between
 * two looks, so that none is taken half copied; hidden files and links are left alone. Nothing there is ever changed,
 * moved or deleted. Every file has its row in the queue, also one whose bytes are known and one that is not taken.
 */
@ApplicationScoped
class DropFolder {
    private static final Logger LOG = Logger.getLogger(DropFolder.class);

    /** A file as it was at one look. */
    private record Look(long size, Instant changedAt) {}

    /** A file that has stayed the same. */
    private record Found(Path file, String placeKey, Look look) {
        String name() {
            return FileNames.clean(file.getFileName().toString());
        }
    }

    /** One look: the batch that it makes, and what it has taken so far. */
    private record Round(String batch, Set<Path> fresh) {}

    private final Settings settings;
    private final Intake intake;
    private final Sidecar sidecar;
    private final EntityManager entities;
    private final Map<Path, Look> waiting = new HashMap<>();
    private final Map<Path, Look> done = new HashMap<>();

    DropFolder(Settings settings, Intake intake, Sidecar sidecar, EntityManager entities) {
        this.settings = settings;
        this.intake = intake;
        this.sidecar = sidecar;
        this.entities = entities;
    }

    @Scheduled(
            identity = "drop-folder",
            every = "${claimtrail.imports-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(settings.importsDirectory());
    }

    /** One look; what is taken in it makes one batch. */
    @ActivateRequestContext
    synchronized void look(Path folder) {
        Map<Path, Look> present = present(folder);
        waiting.keySet().retainAll(present.keySet());
        done.keySet().retainAll(present.keySet());
        Map<Path, Look> steady = new TreeMap<>();
        present.forEach((file, look) -> {
            if (look.equals(waiting.put(file, look)) && !look.equals(done.get(file))) steady.put(file, look);
        });
        Round round = new Round(intake.newBatch(), new HashSet<>());
        try {
            for (Map.Entry<Path, Look> each : steady.entrySet()) {
                Path file = each.getKey();
                Path about = Sidecar.is(file) ? Sidecar.about(file) : file;
                Path beside = Sidecar.beside(file);
                if (!present.containsKey(about)) continue;
                if (present.containsKey(beside) && !steady.containsKey(beside) && !done.containsKey(beside)) continue;
                Found found = new Found(file, key(folder.relativize(file)), each.getValue());
                boolean ended = Sidecar.is(file) ? told(round, found, about) : taken(round, found, beside);
                if (ended) done.put(file, each.getValue());
            }
        } catch (Refusal full) {
            LOG.warnf("The drop folder has to wait: %s", full.problem().slug());
        }
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
                        present.put(file, new Look(attributes.size(), changedAt(attributes)));
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

    /** As exactly as databases keep it. */
    private static Instant changedAt(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the file needs no further look until it changes. */
    private boolean taken(Round round, Found found, Path beside) {
        try {
            Optional<DroppedFile> before = before(found);
            if (before.filter(it -> same(it, found.look())).isPresent()) return true;
            if (found.look().size() > settings.maxFileSize()) {
                boolean said =
                        before.filter(it -> it.size == found.look().size()).isPresent();
                if (said) note(found, null);
                else refuse(round, found, null, Outcome.OVER_THE_LIMIT);
                return true;
            }
            if (!Files.isReadable(found.file())) {
                if (before.isEmpty()) refuse(round, found, null, Outcome.UNREADABLE);
                return false;
            }
            String sha256 = sha256(found.file());
            if (before.filter(it -> sha256.equals(it.sha256)).isPresent()) note(found, sha256);
            else take(round, found, sha256, stated(beside));
            return true;
        } catch (IOException | UncheckedIOException | PersistenceException e) {
            LOG.warnf("The drop folder's %s could not be taken in now: %s", found.file(), e.getMessage());
            return false;
        }
    }

    private Stated stated(Path beside) throws IOException {
        return Files.isReadable(beside) ? sidecar.read(beside).orElse(Stated.NOTHING) : Stated.NOTHING;
    }

    private void take(Round round, Found found, String sha256, Stated stated) {
        Incoming file = Incoming.of(found.name(), found.file(), found.look().size(), stated);
        intake.take(round.batch(), List.of(file), Way.DROP_FOLDER, Actor.DROP_FOLDER, () -> note(found, sha256));
        round.fresh().add(found.file());
    }

    private void refuse(Round round, Found found, String sha256, Outcome why) {
        intake.refuse(
                round.batch(),
                found.name(),
                found.look().size(),
                Way.DROP_FOLDER,
                Actor.DROP_FOLDER,
                why,
                () -> note(found, sha256));
    }

    /** A sidecar needs a row of its own only where it is of no use. It comes after its file in every look. */
    private boolean told(Round round, Found found, Path about) {
        try {
            Optional<DroppedFile> before = before(found);
            if (before.filter(it -> same(it, found.look())).isPresent()) return true;
            if (!round.fresh().contains(about) && !done.containsKey(about)) return false;
            String sha256 = sha256(found.file());
            boolean known = before.filter(it -> sha256.equals(it.sha256)).isPresent();
            boolean late = !round.fresh().contains(about);
            if (!known && late) refuse(round, found, sha256, Outcome.LATE_SIDECAR);
            else if (!known && sidecar.read(found.file()).isEmpty()) refuse(round, found, sha256, Outcome.BAD_SIDECAR);
            else note(found, sha256);
            return true;
        } catch (IOException | UncheckedIOException | PersistenceException e) {
            LOG.warnf("The drop folder's %s could not be read now: %s", found.file(), e.getMessage());
            return false;
        }
    }

    private Optional<DroppedFile> before(Found found) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Optional.ofNullable(entities.find(DroppedFile.class, found.placeKey())));
    }

    private static boolean same(DroppedFile before, Look look) {
        return before.size == look.size() && before.changedAt.equals(look.changedAt());
    }

    private void note(Found found, String sha256) {
        QuarkusTransaction.joiningExisting().run(() -> {
            DroppedFile file = entities.find(DroppedFile.class, found.placeKey());
            if (file == null) file = new DroppedFile(found.placeKey());
            file.size = found.look().size();
            file.changedAt = found.look().changedAt();
            file.sha256 = sha256;
            entities.persist(file);
        });
    }

    private static String key(Path place) {
        return hex(digest().digest(place.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, digest())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return hex(digest.getMessageDigest().digest());
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
