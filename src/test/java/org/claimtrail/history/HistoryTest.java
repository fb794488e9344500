package org.claimtrail.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.junit.jupiter.api.Test;

@DeskTest
class HistoryTest {
    private enum Done implements Action {
        CLAIM_CREATED,
        CLAIM_CHANGED
    }

    static final Actor ANA = new Actor(7L, "ana");

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Test
    void anEventTellsOnlyWhatChanged() {
        Subject subject = Subject.claim(1001);
        record(subject, Map.of("statement", "old", "status", "open"), Map.of("statement", "new", "status", "open"));
        EventRow event = history.of(subject, 1).get(0);
        assertEquals(List.of(new EventRow.Change("statement", "old", "new")), event.changes());
        assertEquals("ana", event.actor());
    }

    @Test
    void anEventOfATransactionThatFailsIsNeverThere() {
        Subject subject = Subject.claim(1002);
        QuarkusTransaction.begin();
        history.record(ANA, Done.CLAIM_CREATED, subject, null, Map.of("statement", "x"));
        QuarkusTransaction.rollback();
        assertEquals(0, history.of(subject, new Paging(1, 10)).total());
    }

    @Test
    void manyWritersAtOnceMakeOneUnbrokenChain() throws Exception {
        Subject subject = Subject.claim(1003);
        var writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> writes = IntStream.range(0, 40)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        record(subject, null, Map.of("n", i));
                        return null;
                    })
                    .toList();
            for (var written : writers.invokeAll(writes)) written.get();
        } finally {
            writers.shutdown();
        }
        assertEquals(40, history.of(subject, new Paging(1, 10)).total());
        assertTrue(history.verify().whole());
    }

    @Test
    void aChainOfSeveralPartsIsCheckedToItsEnd() {
        Subject subject = Subject.claim(1005);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1100; i++)
                history.record(ANA, Done.CLAIM_CHANGED, subject, Map.of("n", i), Map.of("n", i + 1));
        });
        Verification found = history.verify();
        assertTrue(found.whole());
        assertEquals(history.length(), found.events());
    }

    @Test
    void whoeverChangesAnEventLaterIsFoundOut() {
        Subject subject = Subject.claim(1004);
        record(subject, null, Map.of("statement", "as it was"));
        long number = history.of(subject, 1).get(0).number();
        change(number, "{\"statement\":\"as I want it\"}");
        assertEquals(number, history.verify().brokenAt());
        change(number, "{\"statement\":\"as it was\"}");
        assertTrue(history.verify().whole());
    }

    private void record(Subject subject, Object before, Object after) {
        QuarkusTransaction.requiringNew().run(() -> history.record(ANA, Done.CLAIM_CHANGED, subject, before, after));
    }

    private void change(long number, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Event set afterState = ?1 where number = ?2")
                        .setParameter(1, state)
                        .setParameter(2, number)
                        .executeUpdate());
    }
}
