package org.claimtrail.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.claimtrail.article.Arrival;
import org.claimtrail.article.Articles;
import org.claimtrail.article.Originals;
import org.claimtrail.article.Stated;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Problem;
import org.claimtrail.web.Refusal;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class QueueTest {
    @Inject
    Queue queue;

    @Inject
    Originals originals;

    @Inject
    Articles articles;

    @Inject
    TestIntake intake;

    @Inject
    EntityManager entities;

    @BeforeEach
    void nothingElseIsUnderWay() {
        intake.drain();
    }

    @Test
    void whatWasBeingReadWhenTheProcessEndedIsTakenUpAgain() {
        long id = left(State.READING, 1);
        queue.resume();
        intake.drain();
        assertEquals(State.READY, queue.view(id).state());
    }

    @Test
    void whatEndedTheProcessEachTimeIsGivenUp() {
        long id = left(State.READING, 3);
        queue.resume();
        ItemView view = queue.view(id);
        assertEquals(State.FAILED, view.state());
        assertEquals("interrupted", view.reason());
        assertEquals(true, view.retryable());
    }

    @Test
    void aFileIsGivenToOneWorkerOnly() throws Exception {
        for (int i = 0; i < 10; i++) {
            long id = left(State.QUEUED, 0);
            ExecutorService workers = Executors.newFixedThreadPool(4);
            try {
                Callable<Optional<Work>> take = () -> queue.take();
                List<Future<Optional<Work>>> taken = workers.invokeAll(List.of(take, take, take, take));
                long times = 0;
                for (Future<Optional<Work>> each : taken)
                    if (each.get().filter(work -> work.itemId() == id).isPresent()) times++;
                // The application's own workers are at it too: one of them may have been first.
                assertEquals(true, times <= 1);
                if (times == 1) QuarkusTransaction.requiringNew().run(() -> queue.giveUp(id));
            } finally {
                workers.shutdown();
            }
            intake.drain();
        }
    }

    @Test
    void theSameBytesAtOnceMakeOneArticle() throws Exception {
        byte[] bytes = Samples.newText("At once.");
        List<Long> ids =
                Stream.generate(() -> item(bytes, State.QUEUED, 0)).limit(4).toList();
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
                1, ids.stream().map(id -> queue.view(id).articleId()).distinct().count());
        Long article = queue.view(ids.get(0)).articleId();
        assertEquals(4, articles.view(article).uploads().size());
    }

    @Test
    void whatIsReadyIsNotReadAgain() {
        long id = left(State.READY, 1);
        assertEquals(
                Problem.ALREADY_DECIDED,
                assertThrows(Refusal.class, () -> queue.retry(id)).problem());
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
        queue.add(Stream.generate(() -> IntakeItem.refused(batch, 1, arrival, Outcome.UNREADABLE))
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
                queue.list(ItemCriteria.of("failed", batch), new Paging(1, 200))
                        .items()
                        .size());
        assertEquals(rows, queue.batch(batch).items().size());
        return statistics.getPrepareStatementCount() - before;
    }

    private long left(State state, int attempts) {
        return item(Samples.newText("Left " + state), state, attempts);
    }

    private long item(byte[] bytes, State state, int attempts) {
        var original = originals.store(new ByteArrayInputStream(bytes));
        return QuarkusTransaction.requiringNew().call(() -> {
            IntakeItem item = IntakeItem.queued(
                    UUID.randomUUID().toString(),
                    original,
                    Stated.NOTHING,
                    new Arrival("left.txt", Arrival.Way.DROP_FOLDER, Actor.DROP_FOLDER, Instant.EPOCH));
            item.state = state.slug();
            item.attempts = attempts;
            entities.persist(item);
            return item.id;
        });
    }
}
