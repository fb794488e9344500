package org.claimtrail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Actor;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.verdict.VerdictView;
import org.claimtrail.review.verdict.Verdicts;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** Two people press their buttons in the same moment: one of them is told, nothing is lost, nothing happens twice. */
@DeskTest
class AtTheSameTimeTest {
    private static final int ROUNDS = 8;

    @Inject
    Desk desk;

    @Inject
    Verdicts verdicts;

    @Inject
    EvidenceFolder folder;

    @Inject
    Claims claims;

    @Inject
    History history;

    @Inject
    TestReviews given;

    @Test
    void twoSignOffs() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = given.claim("Signed off twice, " + round);
            long verdict = given.proposed(claim, "unproven");
            Set<Integer> answers = together(
                    () -> decide(desk.colleague(), verdict, "sign-off"),
                    () -> decide(desk.editor(), verdict, "sign-off"));
            assertEquals(Set.of(303, 409), answers);
            assertTrue(verdicts.required(verdict).isInForce());
            assertEquals(List.of("verdict.signed-off", "verdict.proposed"), actions(verdict));
        }
        assertTrue(history.verify().whole());
    }

    @Test
    void aSignOffAndASendingBack() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = given.claim("Signed off and sent back, " + round);
            long verdict = given.proposed(claim, "unproven");
            Set<Integer> answers = together(
                    () -> decide(desk.colleague(), verdict, "sign-off"),
                    () -> decide(desk.editor(), verdict, "sending-back"));
            assertEquals(Set.of(303, 409), answers);
            VerdictView decided = verdicts.required(verdict);
            assertEquals(
                    decided.isInForce() ? "unproven" : null,
                    claims.required(claim).outcome());
            assertEquals(
                    List.of(decided.isInForce() ? "verdict.signed-off" : "verdict.sent-back", "verdict.proposed"),
                    actions(verdict));
        }
    }

    @Test
    void twoProposals() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = given.claim("Proposed twice, " + round);
            Set<Integer> answers =
                    together(() -> propose(desk.colleague(), claim), () -> propose(desk.editor(), claim));
            assertEquals(Set.of(303, 409), answers);
            assertEquals(1, verdicts.of(claim).size());
        }
    }

    @Test
    void twoChangesOfTheSameEvidence() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long claim = given.claim("Evidence changed twice, " + round);
            long evidence = given.link(claim, "supports", "First.");
            Set<Integer> answers = together(
                    () -> assess(desk.colleague(), evidence, "By ben."),
                    () -> assess(desk.editor(), evidence, "By eda."));
            assertEquals(Set.of(303, 412), answers);
        }
    }

    /** A verdict whose evidence is withdrawn while it is signed off: one comes after the other, and knows of it. */
    @Test
    void aWithdrawalWaitsForTheSignOff() throws Exception {
        long claim = given.claim("Withdrawn while signed off");
        long evidence = given.link(claim, "supports", "First.");
        long verdict = given.proposed(claim, "true", evidence);
        Actor ben = new Actor(desk.colleague().id, "ben");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<?> withdrawal = QuarkusTransaction.requiringNew().call(() -> {
            verdicts.signOff(verdict, 0, ben);
            Future<?> begun = thread.submit(() -> folder.withdraw(evidence, 0, ben));
            assertThrows(TimeoutException.class, () -> begun.get(700, TimeUnit.MILLISECONDS));
            return begun;
        });
        withdrawal.get(30, TimeUnit.SECONDS);
        thread.shutdown();
        assertEquals(
                List.of("evidence.withdrawn", "verdict.signed-off"),
                history.of(Subject.claim(claim), 2).stream()
                        .map(EventRow::action)
                        .toList());
    }

    private List<String> actions(long verdict) {
        return history.of(Subject.verdict(verdict), 10).stream()
                .map(EventRow::action)
                .toList();
    }

    private static int decide(Visitor by, long verdict, String how) {
        return by.post("/verdicts/" + verdict + "/" + how, Map.of("version", "0", "reason", "Not yet."))
                .statusCode();
    }

    private static int propose(Visitor by, long claim) {
        return by.post("/claims/" + claim + "/verdicts/new", Map.of("rating", "unproven", "rationale", "By " + by.name))
                .statusCode();
    }

    private static int assess(Visitor by, long evidence, String note) {
        return by.post("/evidence/" + evidence + "/edit", Map.of("version", "0", "stance", "context", "note", note))
                .statusCode();
    }

    private Set<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        desk.colleague().csrf();
        desk.editor().csrf();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Integer>> answers = threads.invokeAll(List.of(
                    () -> {
                        start.await();
                        return one.call();
                    },
                    () -> {
                        start.await();
                        return other.call();
                    }));
            int first = answers.get(0).get();
            int second = answers.get(1).get();
            assertTrue(first != second, "both were answered " + first);
            return Set.of(first, second);
        } finally {
            threads.shutdown();
        }
    }
}
