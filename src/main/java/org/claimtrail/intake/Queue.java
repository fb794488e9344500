package org.claimtrail.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.claimtrail.article.version.Added;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrivals;
import org.claimtrail.article.version.Enclosure;
import org.claimtrail.article.version.NewArticle;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.history.Actor;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.Problem;
import org.hibernate.LockOptions;
import org.jboss.logging.Logger;

/**
 * The durable queue of files, shared by all nodes on one database. A row is the truth about its file: it is taken and
 * ended by short transactions, and nothing is open while the file is read. Whoever took a file holds it by the version of
 * its row; a node that was thought dead and comes back finds another version, and what it read is dropped.
 */
@ApplicationScoped
class Queue {
    /** How long a node may be silent before its files are given to others; clocks of nodes may differ by half of it. */
    static final Duration LEASE = Duration.ofSeconds(45);

    /** How many files are looked at, since others may be about to take the first: one for each worker of all nodes. */
    private static final int AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(Queue.class);

    private final EntityManager entities;
    private final Arrivals arrivals;
    private final Settings settings;
    private final Clock clock;
    private final Set<Long> lanes = ConcurrentHashMap.newKeySet();

    Queue(EntityManager entities, Arrivals arrivals, Settings settings, Clock clock) {
        this.entities = entities;
        this.arrivals = arrivals;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came out of a file so far, in all depths; {@code bytes} is the size of all together. */
    record Descent(long files, long bytes) {}

    /** Refused as {@link Problem#QUEUE_FULL} when so many files more are too many. */
    @Transactional
    void requireRoom(int files) {
        long waiting = entities.createQuery("select count(*) from IntakeItem i where i.state in ?1", Long.class)
                .setParameter(1, State.underWay())
                .getSingleResult();
        if (waiting + files > settings.intake().queueLimit()) throw Problem.QUEUE_FULL.refusal();
    }

    @Transactional
    List<Long> add(List<IntakeItem> items) {
        Set<String> resting = items.stream()
                .map(item -> item.batch)
                .distinct()
                .filter(this::rests)
                .collect(Collectors.toSet());
        items.stream().filter(item -> resting.contains(item.batch)).forEach(IntakeItem::rest);
        items.stream().map(item -> item.lane).distinct().forEach(this::haveTurn);
        items.forEach(entities::persist);
        return items.stream().map(item -> item.id).toList();
    }

    /** A batch that somebody paused: what comes into it rests too. */
    private boolean rests(String batch) {
        return entities.createQuery("select count(*) from IntakeItem i where i.batch = ?1 and i.state = ?2", Long.class)
                        .setParameter(1, batch)
                        .setParameter(2, State.PAUSED.slug())
                        .getSingleResult()
                > 0;
    }

    /** Whoever brings something for the first time gets a turn; in a transaction of its own, two may do it at once. */
    private void haveTurn(long lane) {
        if (lanes.contains(lane)) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (!hasTurn(lane)) entities.persist(new Turn(lane, Instant.EPOCH));
            });
        } catch (RuntimeException e) {
            boolean bySomebodyElse = QuarkusTransaction.requiringNew().call(() -> hasTurn(lane));
            if (!bySomebodyElse) throw new PersistenceException("A turn could not be noted", e);
        }
        lanes.add(lane);
    }

    private boolean hasTurn(long lane) {
        return entities.find(Turn.class, lane) != null;
    }

    /**
     * Begins with a file: the oldest of whoever was served least recently, those
     * that the end of a process cut short last. Empty when none waits or the queue is paused.
     * Each file is given to one worker of one node only.
     */
    @Transactional
    Optional<LeasedItem> take(String node) {
        if (entities.find(Pause.class, Pause.ONLY) != null) return Optional.empty();
        for (Turn turn : turns()) {
            IntakeItem item = oldest(turn.lane);
            if (item == null) continue;
            item.take(node, clock.instant().plus(LEASE));
            turn.servedAt = clock.instant();
            entities.flush();
            return Optional.of(item.work());
        }
        return Optional.empty();
    }

    /** Of all who wait. */
    private List<Turn> turns() {
        return entities.createQuery("""
                        from Turn t where exists (select 1 from IntakeItem i where i.state = ?1 and i.lane = t.lane)
                        order by t.servedAt, t.lane
                        """, Turn.class)
                .setParameter(1, State.QUEUED.slug())
                .getResultList();
    }

    /**
     * The lane's first file that no other worker is about to take. It is looked for without locks and locked by its number:
     * H2 locks all that wait, however many, before it takes the first.
     */
    private IntakeItem oldest(long lane) {
        for (long id : waiting(lane)) {
            IntakeItem item = stillWaiting(id);
            if (item != null) return item;
        }
        return null;
    }

    /** Ordered by all columns of the index, so that H2 follows it and stops, and sorts nothing. */
    private List<Long> waiting(long lane) {
        return entities.createQuery("""
                        select i.id from IntakeItem i where i.state = ?1 and i.lane = ?2
                        order by i.state, i.lane, i.attempts, i.id
                        """, Long.class)
                .setParameter(1, State.QUEUED.slug())
                .setParameter(2, lane)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private IntakeItem stillWaiting(long id) {
        return entities.createQuery("from IntakeItem i where i.id = ?1 and i.state = ?2", IntakeItem.class)
                .setParameter(1, id)
                .setParameter(2, State.QUEUED.slug())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getSingleResultOrNull();
    }

    /**
     * Ends a file whose bytes an article has already, and one that this worker no longer holds; false when it must be read.
     */
    @Transactional
    boolean endKnown(LeasedItem work) {
        IntakeItem item = held(work);
        if (item == null) return true;
        Optional<Added> known = arrivals.again(item.original(), item.stated(), arrival(item));
        known.ifPresent(added -> item.end(ItemOutcome.ofKnown(added), added.articleId(), clock.instant()));
        return known.isPresent();
    }

    /** Stores what reading a file gave: an article or the reason why there is none, and its parts in the queue. */
    @Transactional
    void end(LeasedItem work, ReadResult result) {
        IntakeItem item = held(work);
        if (item == null) return;
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
        add(result.parts().stream().map(part -> item.part(part, arrival)).toList());
    }

    @Transactional
    Descent descent(long rootId) {
        return entities.createQuery(
                        "select count(*), coalesce(sum(i.originalSize), 0) from IntakeItem i where i.rootId = ?1",
                        Descent.class)
                .setParameter(1, rootId)
                .getSingleResult();
    }

    /** Ends a file that could not be read, which is not its fault. */
    @Transactional
    void giveUp(LeasedItem work, ItemOutcome why) {
        IntakeItem item = held(work);
        if (item != null) item.end(why, null, clock.instant());
    }

    /** Lets a file wait again that could not be read for a reason that says nothing of it. */
    @Transactional
    void putBack(LeasedItem work) {
        IntakeItem item = held(work);
        if (item != null) item.release();
    }

    /** The row, locked, or null when somebody else has the file by now or it was cancelled. */
    private IntakeItem held(LeasedItem work) {
        IntakeItem item = entities.find(IntakeItem.class, work.itemId(), LockModeType.PESSIMISTIC_WRITE);
        if (item.version == work.version()) return item;
        LOG.infof("Intake item %d was taken over or cancelled; what was read of it is dropped", item.id);
        return null;
    }

    /**
     * Tells the others that this node is at work on these files. The lease of a file that names the node, but that no
     * worker holds any more (it could not tell how its reading ended), is left to end.
     */
    @Transactional
    void renew(String node, Collection<LeasedItem> held) {
        if (held.isEmpty()) return;
        entities.createQuery(
                        "update IntakeItem i set i.leaseUntil = ?1 where i.state = ?2 and i.takenBy = ?3 and i.id in ?4")
                .setParameter(1, clock.instant().plus(LEASE))
                .setParameter(2, State.READING.slug())
                .setParameter(3, node)
                .setParameter(
                        4, held.stream().map(LeasedItem::itemId).distinct().toList())
                .executeUpdate();
    }

    /** Puts back what nodes were reading whose lease has ended. */
    @Transactional
    void takeOver() {
        reading("i.leaseUntil is null or i.leaseUntil < ?2", clock.instant())
                .forEach(item -> item.resume(clock.instant()));
    }

    /** Puts back what this node was reading when its process ended. Only to be called while no worker is at work. */
    @Transactional
    void resume(String node) {
        reading("i.takenBy = ?2", node).forEach(item -> item.resume(clock.instant()));
    }

    /** Puts back what this node reads, because it is being stopped. */
    @Transactional
    void release(String node) {
        reading("i.takenBy = ?2", node).forEach(IntakeItem::release);
    }

    private List<IntakeItem> reading(String which, Object value) {
        return entities.createQuery(
                        "from IntakeItem i where i.state = ?1 and (" + which + ") order by i.id", IntakeItem.class)
                .setParameter(1, State.READING.slug())
                .setParameter(2, value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Arrival arrival(IntakeItem item) {
        return new Arrival(
                item.fileName, Arrival.Way.of(item.arrivedThrough), actor(item), item.uploadedAt, within(item));
    }

    private Enclosure within(IntakeItem item) {
        if (item.parentId == null) return null;
        IntakeItem parent = entities.find(IntakeItem.class, item.parentId);
        return new Enclosure(parent.fileName, parent.id, wholeAround(parent));
    }

    /** The file, or the nearest one around it, that became an article. */
    private String wholeAround(IntakeItem item) {
        if (item.articleId != null) return item.originalSha256;
        return item.parentId == null ? null : wholeAround(entities.find(IntakeItem.class, item.parentId));
    }

    private Actor actor(IntakeItem item) {
        if (item.uploadedBy == null)
            return Arrival.Way.of(item.arrivedThrough) == Arrival.Way.COMMAND_LINE
                    ? Actor.COMMAND_LINE
                    : Actor.DROP_FOLDER;
        String name = entities.createQuery("select p.name from Person p where p.id = ?1", String.class)
                .setParameter(1, item.uploadedBy)
                .getSingleResult();
        return new Actor(item.uploadedBy, name);
    }
}
