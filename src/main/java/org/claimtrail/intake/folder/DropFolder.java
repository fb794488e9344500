package org.claimtrail.intake.folder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.history.Actor;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeMessages;
import org.claimtrail.intake.queue.IntakeProblem;
import org.claimtrail.intake.queue.ItemOutcome;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.text.Sha256;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Takes in what people put into a folder, folders in it included. A file is taken once it has stayed the same between
 * two looks, so that none is taken half copied; hidden files and links are left alone. Nothing there is ever changed,
 * moved or deleted. Every file has its row in the queue, also one whose bytes are known and one that is not taken.
 */
@ApplicationScoped
public class DropFolder {
    private static final Logger LOG = Logger.getLogger(DropFolder.class);

    /** How long what tells of another file waits for that one in silence: it may be large, and still be copied. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A file as it was at one look. */
    record Look(long size, Instant changedAt) {}

    /** @param closed folders that cannot be looked into */
    record Seen(Map<Path, Look> files, List<Path> closed) {}

    /**
     * A file that is to be taken as soon as there is room for it.
     *
     * @param why {@link CommonProblem#STORAGE_FULL} or {@link IntakeProblem#QUEUE_FULL}
     */
    public record Held(String name, Look look, Problem why) {
        public long size() {
            return look.size();
        }

        /** The key of the sentence in {@link IntakeMessages} that says why it waits. */
        public String sentenceKey() {
            return why == CommonProblem.STORAGE_FULL ? "held_storage_full" : "held_queue_full";
        }
    }

    /** A file that has stayed the same. */
    private record Found(Path file, String placeKey, Look look) {
        String name() {
            return FileNames.clean(file.getFileName().toString());
        }
    }

    /** One look: the batch that it makes, and what it has taken so far. */
    private record Round(String batch, Set<Path> fresh) {}

    private final Settings settings;
    private final DropFolderSettings dropFolder;
    private final Intake intake;
    private final Sidecar sidecar;
    private final DroppedFiles files;
    private final Clock clock;
    private final Map<Path, Look> waiting = new HashMap<>();
    private final Map<Path, Look> done = new HashMap<>();
    /** Those for which there was no room at the last look. */
    private volatile Map<Path, Held> held = Map.of();
    /** What the log was told last of a file that could not be taken. */
    private final Map<Path, String> warned = new HashMap<>();
    /** Sidecars without their file, since when. */
    private final Map<Path, Instant> alone = new HashMap<>();

    DropFolder(
            Settings settings,
            DropFolderSettings dropFolder,
            Intake intake,
            Sidecar sidecar,
            DroppedFiles files,
            Clock clock) {
        this.settings = settings;
        this.dropFolder = dropFolder;
        this.intake = intake;
        this.sidecar = sidecar;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(
            identity = "drop-folder",
            every = "${claimtrail.imports-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(dropFolder.importsDirectory());
    }

    /** What waits in the folder of this node for room, by place. */
    public List<Held> held() {
        return List.copyOf(held.values());
    }

    /** One look; what is taken in it makes one batch. */
    @ActivateRequestContext
    synchronized void look(Path folder) {
        Seen seen = seen(folder);
        Map<Path, Look> present = seen.files();
        List.of(waiting, done, alone, warned).forEach(each -> each.keySet().retainAll(present.keySet()));
        Map<Path, Look> steady = new TreeMap<>();
        present.forEach((file, look) -> {
            if (look.equals(waiting.put(file, look)) && !look.equals(done.get(file))) steady.put(file, look);
        });
        Round round = new Round(intake.newBatch(), new HashSet<>());
        for (Path directory : seen.closed()) tellClosed(round, folder, directory);
        Map<Path, Held> kept = new TreeMap<>();
        boolean full = false;
        for (Map.Entry<Path, Look> each : steady.entrySet()) {
            Path file = each.getKey();
            Path beside = Sidecar.beside(file);
            if (present.containsKey(beside) && !steady.containsKey(beside) && !done.containsKey(beside)) continue;
            Found found = new Found(file, key(folder.relativize(file)), each.getValue());
            if (full) {
                if (Sidecar.is(file)) continue;
                if (!isHeld(found) && seenTo(found)) done.put(file, each.getValue());
                else if (found.look().size() <= settings.maxFileSize().asLongValue())
                    hold(found, IntakeProblem.QUEUE_FULL, kept);
                continue;
            }
            try {
                boolean ended = Sidecar.is(file)
                        ? told(round, found, present.containsKey(Sidecar.about(file)))
                        : taken(round, found, beside);
                if (!ended) continue;
                done.put(file, each.getValue());
                warned.remove(file);
            } catch (Refusal refusal) {
                warn(file, refusal.problem().slug());
                hold(found, refusal.problem(), kept);
                full = refusal.problem() != CommonProblem.STORAGE_FULL;
            }
        }
        held = Collections.unmodifiableMap(kept);
    }

    private static void hold(Found found, Problem why, Map<Path, Held> kept) {
        kept.put(found.file(), new Held(found.name(), found.look(), why));
    }

    private boolean isHeld(Found found) {
        Held before = held.get(found.file());
        return before != null && before.look().equals(found.look());
    }

    /** Once for each reason. */
    private void warn(Path file, String why) {
        if (!why.equals(warned.put(file, why))) LOG.warnf("The drop folder's %s has to wait: %s", file, why);
    }

    /** What is in the folder, and which folders in it the server may not look into. */
    Seen seen(Path folder) {
        Seen seen = new Seen(new TreeMap<>(), new ArrayList<>());
        if (!Files.isDirectory(folder)) return seen;
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
                        seen.files().put(file, new Look(attributes.size(), changedAt(attributes)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (e instanceof AccessDeniedException && Files.isDirectory(file) && !hidden(file))
                        seen.closed().add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
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
            if (seenTo(found)) return true;
            Optional<DroppedFile> before = before(found);
            if (found.look().size() > settings.maxFileSize().asLongValue()) {
                boolean said =
                        before.filter(it -> it.size == found.look().size()).isPresent();
                if (said) note(found, null);
                else refuse(round, found, null, ItemOutcome.OVER_THE_LIMIT);
                return true;
            }
            if (!Files.isReadable(found.file())) {
                if (before.isEmpty()) refuse(round, found, null, ItemOutcome.UNREADABLE);
                return false;
            }
            boolean otherSize =
                    before.filter(it -> it.size == found.look().size()).isEmpty();
            if (otherSize) intake.requireRoom(found.look().size());
            String sha256 = sha256(found.file());
            if (before.filter(it -> sha256.equals(it.sha256)).isPresent()) note(found, sha256);
            else take(round, found, sha256, stated(beside));
            return true;
        } catch (IOException | UncheckedIOException | PersistenceException e) {
            warn(found.file(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private Stated stated(Path beside) throws IOException {
        return Files.isReadable(beside) ? sidecar.read(beside).stated() : Stated.NOTHING;
    }

    private void take(Round round, Found found, String sha256, Stated stated) {
        StoredOriginal seen = new StoredOriginal(sha256, found.look().size());
        Incoming file = Incoming.of(found.name(), found.file(), seen, stated);
        intake.take(round.batch(), List.of(file), Way.DROP_FOLDER, Actor.DROP_FOLDER, () -> note(found, sha256));
        round.fresh().add(found.file());
    }

    private void refuse(Round round, Found found, String sha256, ItemOutcome why) {
        intake.refuse(
                round.batch(),
                found.name(),
                found.look().size(),
                Way.DROP_FOLDER,
                Actor.DROP_FOLDER,
                why,
                () -> note(found, sha256));
    }

    private void tellClosed(Round round, Path folder, Path directory) {
        Found found = new Found(directory, key(folder.relativize(directory)), new Look(0, Instant.EPOCH));
        if (before(found).isEmpty()) refuse(round, found, null, ItemOutcome.UNREADABLE_FOLDER);
    }

    /** A sidecar needs a row of its own only where it is of no use. It comes after its file in every look. */
    private boolean told(Round round, Found found, boolean hasFile) {
        try {
            Optional<DroppedFile> before = before(found);
            if (before.filter(it -> same(it, found.look())).isPresent()) return true;
            Path about = Sidecar.about(found.file());
            if (hasFile ? !round.fresh().contains(about) && !done.containsKey(about) : !longAlone(found.file()))
                return false;
            String sha256 = sha256(found.file());
            boolean known = before.filter(it -> sha256.equals(it.sha256)).isPresent();
            if (known) note(found, sha256);
            else if (!hasFile) refuse(round, found, sha256, ItemOutcome.LONE_SIDECAR);
            else if (!round.fresh().contains(about)) refuse(round, found, sha256, ItemOutcome.LATE_SIDECAR);
            else {
                ItemOutcome wrong = sidecar.read(found.file()).wrong();
                if (wrong == null) note(found, sha256);
                else refuse(round, found, sha256, wrong);
            }
            return true;
        } catch (IOException | UncheckedIOException | PersistenceException e) {
            warn(found.file(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean longAlone(Path sidecar) {
        Instant since = alone.computeIfAbsent(sidecar, first -> clock.instant());
        return !clock.instant().isBefore(since.plus(PATIENCE));
    }

    /** Whether its bytes came in as they are. */
    private boolean seenTo(Found found) {
        return before(found)
                .filter(it -> it.sha256 != null && same(it, found.look()))
                .isPresent();
    }

    private Optional<DroppedFile> before(Found found) {
        return files.at(found.placeKey());
    }

    private static boolean same(DroppedFile before, Look look) {
        return before.size == look.size() && before.changedAt.equals(look.changedAt());
    }

    private void note(Found found, String sha256) {
        files.note(found.placeKey(), found.look().size(), found.look().changedAt(), sha256);
    }

    private static String key(Path place) {
        return Sha256.of(place.toString());
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, Sha256.digest())) {
            digest.transferTo(OutputStream.nullOutputStream());
            return hex(digest.getMessageDigest().digest());
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
