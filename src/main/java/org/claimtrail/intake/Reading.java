package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Path;
import java.util.Optional;
import org.claimtrail.article.Originals;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.ReadersUnavailable;
import org.jboss.logging.Logger;

/** Turns a queued file into an article: take it, read it outside of any transaction, store what came of it. */
@ApplicationScoped
class Reading {
    private static final Logger LOG = Logger.getLogger(Reading.class);

    private final Queue queue;
    private final Node node;
    private final Originals originals;
    private final Extractor extractor;

    Reading(Queue queue, Node node, Originals originals, Extractor extractor) {
        this.queue = queue;
        this.node = node;
        this.originals = originals;
        this.extractor = extractor;
    }

    /** Reads the next file; false when none waits. */
    @ActivateRequestContext
    boolean next() {
        Optional<Work> work = queue.take(node.name());
        work.ifPresent(this::read);
        return work.isPresent();
    }

    private void read(Work work) {
        try {
            if (queue.endKnown(work)) return;
            queue.end(work, extraction(work));
        } catch (ReadersUnavailable e) {
            // It says nothing of the file, which is taken up again at the next start.
            LOG.errorf(e, "The file of intake item %d is not read now", work.itemId());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "The file of intake item %d could not be taken in", work.itemId());
            queue.giveUp(work);
        }
    }

    private Extraction extraction(Work work) {
        Path file = originals.path(work.sha256());
        return work.plainText()
                ? extractor.extractText(file, work.fileName())
                : extractor.extract(file, work.fileName());
    }
}
