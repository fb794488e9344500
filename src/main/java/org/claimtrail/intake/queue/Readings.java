package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.article.version.Added;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrivals;
import org.claimtrail.article.version.Enclosure;
import org.claimtrail.article.version.NewArticle;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.history.Actor;
import org.claimtrail.work.Jobs;
import org.claimtrail.work.LeasedJob;

/**
 * What came of reading files. It is stored in the transaction that ends the job; what a worker brings that no longer holds
 * its job is dropped.
 */
@ApplicationScoped
class Readings {
    private final IntakeItems items;
    private final IntakeQueue queue;
    private final Jobs jobs;
    private final Arrivals arrivals;
    private final PeopleNames people;
    private final Clock clock;

    Readings(IntakeItems items, IntakeQueue queue, Jobs jobs, Arrivals arrivals, PeopleNames people, Clock clock) {
        this.items = items;
        this.queue = queue;
        this.jobs = jobs;
        this.arrivals = arrivals;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The file that is to be read. Empty when there is nothing left to do: an article has its bytes already, which ends it, or
     * the worker no longer holds it.
     */
    @Transactional
    Optional<ItemToRead> toRead(LeasedJob job) {
        if (!jobs.holds(job)) return Optional.empty();
        IntakeItem item = items.findById(job.subject());
        Optional<Added> known = arrivals.again(item.original(), item.stated(), arrival(item));
        if (known.isEmpty()) return Optional.of(item.toRead());
        item.end(ItemOutcome.ofKnown(known.get()), known.get().articleId(), clock.instant());
        jobs.end(job);
        return Optional.empty();
    }

    /** Stores what reading a file gave: an article or the reason why there is none, and its parts in the queue. */
    @Transactional
    void end(LeasedJob job, ReadResult result) {
        if (!jobs.end(job)) return;
        IntakeItem item = items.findById(job.subject());
        if (result.extraction() instanceof Extracted extracted) {
            Added added = arrivals.add(new NewArticle(item.original(), extracted, item.stated(), arrival(item)));
            item.end(ItemOutcome.of(added, result), added.articleId(), clock.instant());
            if (added.kind() == Added.Kind.KNOWN) return;
        } else if (item.versionOf != null && result.extraction() instanceof Container) {
            item.end(ItemOutcome.NOT_ONE_VERSION, null, clock.instant());
            return;
        } else {
            item.end(ItemOutcome.of(result), null, clock.instant());
        }
        Arrival arrival = arrival(item);
        queue.add(result.parts().stream().map(part -> item.part(part, arrival)).toList());
    }

    /** Ends a file that could not be read, which is not its fault. */
    @Transactional
    void giveUp(LeasedJob job, ItemOutcome why) {
        if (jobs.end(job)) items.findById(job.subject()).end(why, null, clock.instant());
    }

    private Arrival arrival(IntakeItem item) {
        return new Arrival(
                item.fileName, Arrival.Way.of(item.arrivedThrough), actor(item), item.uploadedAt, within(item));
    }

    private Enclosure within(IntakeItem item) {
        if (item.parentId == null) return null;
        IntakeItem parent = items.findById(item.parentId);
        return new Enclosure(parent.fileName, parent.id, wholeAround(parent));
    }

    /** The file, or the nearest one around it, that became an article. */
    private String wholeAround(IntakeItem item) {
        if (item.articleId != null) return item.originalSha256;
        return item.parentId == null ? null : wholeAround(items.findById(item.parentId));
    }

    private Actor actor(IntakeItem item) {
        if (item.uploadedBy != null) return new Actor(item.uploadedBy, people.of(item.uploadedBy));
        return Arrival.Way.of(item.arrivedThrough) == Arrival.Way.COMMAND_LINE ? Actor.COMMAND_LINE : Actor.DROP_FOLDER;
    }
}
