package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.ReadersUnavailable;
import org.claimtrail.original.Originals;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.work.JobKind;
import org.claimtrail.work.JobSubject;
import org.claimtrail.work.LeasedJob;
import org.claimtrail.work.NotNow;
import org.claimtrail.work.Surrender;
import org.jboss.logging.Logger;

/** Turns queued files into articles: reads each outside of any transaction, and stores what came of it. */
@ApplicationScoped
class ItemReader implements JobKind {
    private static final Logger LOG = Logger.getLogger(ItemReader.class);

    private final IntakeItems items;
    private final Readings readings;
    private final Originals originals;
    private final Extractor extractor;
    private final Unpacking unpacking;
    private final IntakeSettings intakeSettings;
    private final Clock clock;

    ItemReader(
            IntakeItems items,
            Readings readings,
            Originals originals,
            Extractor extractor,
            Unpacking unpacking,
            IntakeSettings intakeSettings,
            Clock clock) {
        this.items = items;
        this.readings = readings;
        this.originals = originals;
        this.extractor = extractor;
        this.unpacking = unpacking;
        this.intakeSettings = intakeSettings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return IntakeItem.KIND_OF_JOB;
    }

    @Override
    public String words() {
        return "intake";
    }

    @Override
    public int atOnce() {
        return intakeSettings.workers();
    }

    @Override
    public void begun(long item) {
        items.findById(item).begin();
    }

    @Override
    public void waits(long item) {
        items.findById(item).queue();
    }

    @Override
    public void givenUp(long item, Surrender why) {
        ItemOutcome outcome = why == Surrender.CUT_SHORT ? ItemOutcome.GIVEN_UP : ItemOutcome.INTERNAL;
        items.findById(item).end(outcome, null, clock.instant());
    }

    @Override
    public Map<Long, JobSubject> called(Collection<Long> ids) {
        return items.views(ids).stream()
                .collect(
                        Collectors.toMap(ItemView::id, item -> new JobSubject(item.name(), "/intake/" + item.batch())));
    }

    /** What a file gives is its outcome, errors of ours included: reading it once more would end the same. */
    @Override
    public void work(LeasedJob job) {
        try {
            Optional<ItemToRead> file = readings.toRead(job);
            file.ifPresent(it -> readings.end(job, result(it)));
        } catch (ReadersUnavailable e) {
            throw new NotNow(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof Refusal refusal && refusal.problem() == CommonProblem.STORAGE_FULL) {
                readings.giveUp(job, ItemOutcome.NO_ROOM);
                return;
            }
            LOG.errorf(e, "The file of intake item %d could not be taken in", job.subject());
            readings.giveUp(job, ItemOutcome.INTERNAL);
        }
    }

    private ReadResult result(ItemToRead file) {
        Path path = originals.path(file.sha256());
        if (file.plainText()) return ReadResult.of(extractor.extractText(path, file.fileName()));
        return unpacking.result(file, parts -> extractor.extract(path, file.fileName(), parts));
    }
}
