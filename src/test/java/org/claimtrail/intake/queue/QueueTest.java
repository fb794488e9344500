package org.claimtrail.intake.queue;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.article.ArticleProblem;
import org.claimtrail.article.Articles;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrivals;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.history.Actor;
import org.claimtrail.original.Originals;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.claimtrail.work.Jobs;
import org.claimtrail.work.LeasedJob;
import org.claimtrail.work.TestJobs;
import org.hibernate.SessionFactory;
import org.hibernate.Timeouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class QueueTest {
    private static final String HERE = "this node";
    private static final String ELSEWHERE = "another node";

    @Inject
    PeopleNames people;

    @Inject
    Desk desk;

    @Inject
    IntakeItems items;

    @Inject
    Originals originals;

    @Inject
    Articles articles;

    @Inject
    Arrivals arrivals;

    @Inject
    TestIntake intake;

    @Inject
    EntityManager entities;

    @Inject
    IntakeSettings intakeSettings;

    @Inject
    TestJobs jobs;

    @Inject
    IntakeQueue queue;

    @Inject
    Readings readings;

    @Inject
    Jobs allJobs;

    @Inject
    Extractor extractor;

    @Inject
    Unpacking unpacking;

    @BeforeEach
    void nothingElseIsUnderWay() {
        intake.drain();
    }

    @Test
    void whatANodeWasReadingWhenItEndedIsTakenUpAtItsNextStart() {
        long id = queued();
        take(HERE);
        jobs.resume(ELSEWHERE);
        assertEquals(State.READING, state(id), "another node's start is none of its business");
        jobs.resume(HERE);
        intake.drain();
        assertEquals(State.READY, state(id));
    }

    @Test
    void whatEndedTheProcessEachTimeIsGivenUp() {
        long id = queued();
        for (int i = 0; i < 5; i++) {
            assertEquals(id, taken());
            jobs.resume(HERE);
        }
        ItemView view = items.view(id);
        assertEquals(State.FAILED, view.state());
        assertEquals("interrupted", view.reason());
        assertEquals(true, view.retryable());
    }

    @Test
    void whatEndedTheProcessComesAfterTheOthers() {
        long first = queued();
        long second = queued();
        assertEquals(first, taken());
        jobs.resume(HERE);
        assertEquals(second, taken());
        assertEquals(first, taken());
        jobs.release(HERE);
    }

    @Test
    void beingStoppedIsNotTheFilesFault() {
        long id = queued();
        for (int i = 0; i < 3; i++) {
            take(HERE);
            jobs.release(HERE);
        }
        intake.drain();
        assertEquals(State.READY, state(id));
    }

    @Test
    void theFilesOfADeadNodeAreTakenOverWhenItsLeaseEnds() {
        long id = queued();
        LeasedJob lost = take(ELSEWHERE).orElseThrow();
        jobs.takeOver();
        assertEquals(State.READING, state(id), "the node may still live");
        letLeaseEnd(id);
        jobs.renew(ELSEWHERE, Set.of(lost));
        jobs.takeOver();
        assertEquals(State.READING, state(id), "it does");
        letLeaseEnd(id);
        jobs.takeOver();
        LeasedJob held = take(HERE).orElseThrow();
        assertEquals(id, held.subject());

        jobs.renew(ELSEWHERE, Set.of(lost));
        jobs.release(ELSEWHERE);
        readings.end(lost, ReadResult.of(new Unsupported("late/result")));
        readings.giveUp(lost, ItemOutcome.INTERNAL);
        assertEquals(Optional.empty(), readings.toRead(lost), "there is nothing left for the node to do");
        assertEquals(State.READING, state(id), "what a node brings too late counts no more");
        readings.end(held, ReadResult.of(new Unsupported("good/result")));
        assertEquals("good/result", items.view(id).mediaType());
    }

    @Test
    void aFileThatNoWorkerHoldsAnyMoreIsTakenUpWhileItsNodeLives() {
        long lost = queued();
        long other = queued();
        take(HERE);
        LeasedJob held = take(HERE).orElseThrow();
        letLeaseEnd(lost);
        letLeaseEnd(other);
        jobs.renew(HERE, Set.of(held));
        jobs.takeOver();
        assertEquals(State.READING, state(other));
        assertEquals(State.QUEUED, state(lost), "the database was away when its end was to be noted");
        jobs.release(HERE);
        intake.drain();
        assertEquals(State.READY, state(lost));
    }

    @Test
    void whatReadingIsRefusedForEndsTheFileAndNotTheWorker() {
        Readings refusing = new Readings(items, queue, allJobs, arrivals, people, Clock.systemUTC()) {
            @Override
            void end(LeasedJob job, ReadResult result) {
                throw ArticleProblem.JOINED.refusal();
            }

            @Override
            Optional<ItemToRead> toRead(LeasedJob job) {
                return Optional.of(items.findById(job.subject()).toRead());
            }

            @Override
            void giveUp(LeasedJob job, ItemOutcome why) {
                readings.giveUp(job, why);
            }
        };
        long id = queued();
        ItemReader reading =
                new ItemReader(items, refusing, originals, extractor, unpacking, intakeSettings, Clock.systemUTC());
        assertEquals(true, jobs.next(reading));
        assertEquals("internal", items.view(id).reason());
        assertEquals(Set.of(), jobs.held());
    }

    @Test
    void aFileThatIsBeingReadCannotBeReadAgain() {
        long id = queued();
        take(HERE);
        desk.reviewer()
                .post("/intake/items/" + id + "/retry")
                .then()
                .statusCode(409)
                .body(containsString("This file cannot be read again now"));
        jobs.release(HERE);
    }

    @Test
    void aFileIsGivenToOneWorkerOnly() throws Exception {
        Set<Long> ids = new TreeSet<>();
        for (int i = 0; i < 40; i++) ids.add(queued());
        ExecutorService workers = Executors.newFixedThreadPool(4);
        List<Long> taken = new ArrayList<>();
        try {
            Callable<List<Long>> takeAll = () -> Stream.generate(() -> take(HERE))
                    .takeWhile(Optional::isPresent)
                    .map(work -> work.orElseThrow().subject())
                    .toList();
            for (Future<List<Long>> each : workers.invokeAll(List.of(takeAll, takeAll, takeAll, takeAll)))
                taken.addAll(each.get());
        } finally {
            workers.shutdown();
        }
        taken.sort(null);
        assertEquals(List.copyOf(ids), taken);
        jobs.release(HERE);
    }

    @Test
    void takingAFileLocksNoOther() throws Exception {
        queued();
        long other = queued();
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        QuarkusTransaction.begin();
        try {
            taken();
            Callable<Long> lock = () -> QuarkusTransaction.requiringNew().call(() -> entities.find(
                            IntakeItem.class,
                            other,
                            LockModeType.PESSIMISTIC_WRITE,
                            Map.of("jakarta.persistence.lock.timeout", Timeouts.NO_WAIT_MILLI))
                    .id);
            assertEquals(other, elsewhere.submit(lock).get());
        } finally {
            QuarkusTransaction.rollback();
            elsewhere.shutdown();
        }
        intake.drain();
    }

    @Test
    void manyFilesOfOnePersonDoNotStarveAnothersOne() {
        Actor ana = new Actor(desk.reviewer().id, "ana");
        Actor ben = new Actor(desk.colleague().id, "ben");
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) many.add(queued(Samples.newText("Many"), ana));
        List<Long> order = new ArrayList<>();
        order.add(taken());
        long one = queued(Samples.newText("One"), ben);
        long another = queued(Samples.newText("Another"), ben);
        for (int i = 0; i < 6; i++) order.add(taken());
        assertEquals(List.of(many.get(0), one, many.get(1), another, many.get(2), many.get(3), many.get(4)), order);
        jobs.release(HERE);
    }

    @Test
    void theSameBytesAtOnceMakeOneArticle() throws Exception {
        byte[] bytes = Samples.newText("At once.");
        List<Long> ids =
                Stream.generate(() -> queued(bytes, Actor.DROP_FOLDER)).limit(4).toList();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> read = () -> {
                intake.drain();
                return null;
            };
            for (Future<Void> each : readers.invokeAll(List.of(read, read))) each.get();
        } finally {
            readers.shutdown();
        }
        assertEquals(
                1, ids.stream().map(id -> items.view(id).articleId()).distinct().count());
        Long article = items.view(ids.get(0)).articleId();
        assertEquals(4, articles.view(article).uploads().size());
    }

    @Test
    void aListOfManyAsksTheDatabaseNoMoreThanAListOfFew() {
        String batch = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        try {
            refuse(batch, 10);
            long few = statements(batch, 10);
            refuse(batch, 190);
            assertEquals(few, statements(batch, 200));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void refuse(String batch, int count) {
        Arrival arrival = new Arrival("x", Arrival.Way.DROP_FOLDER, Actor.DROP_FOLDER, Instant.EPOCH);
        queue.add(Stream.generate(() -> IntakeItem.refused(batch, 1, arrival, ItemOutcome.UNREADABLE))
                .limit(count)
                .toList());
        entities.flush();
        entities.clear();
    }

    private long statements(String batch, int rows) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertEquals(
                rows,
                items.list(ItemCriteria.ofBatch(batch), new Paging(1, 200))
                        .items()
                        .size());
        assertEquals(
                rows, items.batch(batch, new Paging(1, 200)).items().items().size());
        return statistics.getPrepareStatementCount() - before;
    }

    private long queued() {
        return queued(Samples.newText("Queued"), Actor.DROP_FOLDER);
    }

    private long queued(byte[] bytes, Actor by) {
        var original = originals.store(new ByteArrayInputStream(bytes));
        Arrival arrival = new Arrival("left.txt", Arrival.Way.API, by, Instant.EPOCH);
        return queue.add(List.of(IntakeItem.queued(UUID.randomUUID().toString(), original, Stated.NOTHING, arrival)))
                .get(0);
    }

    private long taken() {
        return take(HERE).orElseThrow().subject();
    }

    private State state(long id) {
        return items.view(id).state();
    }

    private Optional<LeasedJob> take(String node) {
        return jobs.take(IntakeItem.KIND_OF_JOB, node);
    }

    private void letLeaseEnd(long id) {
        jobs.letLeaseEnd(IntakeItem.KIND_OF_JOB, id);
    }
}
