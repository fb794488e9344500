package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.ReadersUnavailable;
import org.claimtrail.original.Originals;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Refusal;
import org.jboss.logging.Logger;

/** Turns a queued file into an article: take it, read it outside of any transaction, store what came of it. */
@ApplicationScoped
class ItemReader {
    private static final Logger LOG = Logger.getLogger(ItemReader.class);

    private final Queue queue;
    private final Node node;
    private final Originals originals;
    private final Extractor extractor;
    private final Unpacking unpacking;
    private final Set<LeasedItem> held = ConcurrentHashMap.newKeySet();

    ItemReader(Queue queue, Node node, Originals originals, Extractor extractor, Unpacking unpacking) {
        this.queue = queue;
        this.node = node;
        this.originals = originals;
        this.extractor = extractor;
        this.unpacking = unpacking;
    }

    /** Reads the next file; false when none waits. */
    @ActivateRequestContext
    boolean next() {
        Optional<LeasedItem> work = queue.take(node.name());
        work.ifPresent(this::hold);
        return work.isPresent();
    }

    /** What the workers of this node are at. */
    Set<LeasedItem> held() {
        return Set.copyOf(held);
    }

    private void hold(LeasedItem work) {
        held.add(work);
        try {
            read(work);
        } finally {
            held.remove(work);
        }
    }

    private void read(LeasedItem work) {
        try {
            if (queue.endKnown(work)) return;
            queue.end(work, result(work));
        } catch (ReadersUnavailable e) {
            queue.putBack(work);
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof Refusal refusal && refusal.problem() == Problem.STORAGE_FULL) {
                queue.giveUp(work, ItemOutcome.NO_ROOM);
                return;
            }
            LOG.errorf(e, "The file of intake item %d could not be taken in", work.itemId());
            queue.giveUp(work, ItemOutcome.INTERNAL);
        }
    }

    private ReadResult result(LeasedItem work) {
        Path file = originals.path(work.sha256());
        if (work.plainText()) return ReadResult.of(extractor.extractText(file, work.fileName()));
        return unpacking.result(work, parts -> extractor.extract(file, work.fileName(), parts));
    }
}
