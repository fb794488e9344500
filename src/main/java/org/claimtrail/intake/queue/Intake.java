package org.claimtrail.intake.queue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.history.Actor;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.problem.CommonProblem;

/**
 * Takes files in. When a method here returns, the bytes and the rows of the queue are on the disk: only then is anything
 * acknowledged, and nothing acknowledged is lost.
 */
@ApplicationScoped
public class Intake {
    /** What ids of batches look like. */
    public static final String BATCH = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Originals originals;
    private final IntakeQueue queue;
    private final Clock clock;

    public Intake(Originals originals, IntakeQueue queue, Clock clock) {
        this.originals = originals;
        this.queue = queue;
        this.clock = clock;
    }

    /** The id of a new batch. */
    public String newBatch() {
        return UUID.randomUUID().toString();
    }

    /**
     * Keeps the bytes and queues the files, all or none.
     *
     * @return the ids of the items, in the order of the files
     */
    public List<Long> take(String batch, List<Incoming> files, Way way, Actor by) {
        return take(batch, files, way, by, () -> {});
    }

    /** The same, and something else in the transaction that queues the files. */
    public List<Long> take(String batch, List<Incoming> files, Way way, Actor by, Runnable alongside) {
        queue.requireRoom(files.size());
        requireRoom(files.stream().mapToLong(Incoming::size).sum());
        List<IntakeItem> items = new ArrayList<>();
        for (Incoming file : files)
            items.add(IntakeItem.queued(batch, store(file), file.stated(), arrival(file.name(), way, by)));
        return queued(items, alongside);
    }

    /** Refused as {@link CommonProblem#STORAGE_FULL} when so many bytes more are too many. */
    public void requireRoom(long bytes) {
        originals.requireRoom(bytes);
    }

    /** Keeps a text under its title and queues it. */
    public long take(String batch, String text, Stated stated, Way way, Actor by) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        queue.requireRoom(1);
        requireRoom(bytes.length);
        StoredOriginal original = originals.store(new ByteArrayInputStream(bytes));
        Arrival arrival = arrival(FileNames.ofText(stated.title()), way, by);
        return queued(List.of(IntakeItem.queuedText(batch, original, stated, arrival)), () -> {})
                .get(0);
    }

    /** Notes a file that was not taken, so that whoever put it there finds out why. */
    public void refuse(String batch, String name, long size, Way way, Actor by, ItemOutcome why, Runnable alongside) {
        queued(List.of(IntakeItem.refused(batch, size, arrival(name, way, by), why)), alongside);
    }

    private List<Long> queued(List<IntakeItem> items, Runnable alongside) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            alongside.run();
            return queue.add(items);
        });
    }

    private StoredOriginal store(Incoming file) {
        try (InputStream bytes = file.bytes().open()) {
            StoredOriginal stored = originals.store(bytes);
            if (!file.is(stored)) throw new IOException("It changed while it was read");
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrival arrival(String name, Way way, Actor by) {
        return new Arrival(FileNames.clean(name), way, by, clock.instant());
    }
}
