package org.claimtrail.review.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.claimtrail.review.ReviewProblem;
import org.claimtrail.scale.RatingClass;
import org.claimtrail.scale.RatingView;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class VerdictTest {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final long ANA = 1;
    static final long BEN = 2;
    static final long EDA = 3;

    final Verdict verdict = new Verdict(
            7,
            "Landings fell by a fifth.",
            new RatingView(3, "misleading", RatingClass.MIXED, 3, "Misleading", null),
            new Proposal(null, "misleading", "The figure is from 2019.", List.of(5L, 3L), null, null),
            ANA,
            NOON);

    @Test
    void waitsUntilSomebodyDecides() {
        assertTrue(verdict.waiting());
    }

    @Test
    void isInForceOnceAnotherPersonSignedItOff() {
        verdict.signOff(0, BEN, NOON);
        assertFalse(verdict.waiting());
        assertEquals(BEN, verdict.signedOffBy);
        assertEquals(NOON, verdict.signedOffAt);
    }

    @Test
    void isNeverSignedOffByWhoProposedIt() {
        refused(ReviewProblem.OWN_VERDICT, () -> verdict.signOff(0, ANA, NOON));
        assertTrue(verdict.waiting());
    }

    @Test
    void isDecidedOnce() {
        verdict.signOff(0, BEN, NOON);
        refused(CommonProblem.ALREADY_DECIDED, () -> verdict.signOff(0, EDA, NOON));
        refused(CommonProblem.ALREADY_DECIDED, () -> verdict.sendBack(0, "No source.", EDA, NOON));
        assertEquals(BEN, verdict.signedOffBy);
        assertNull(verdict.sentBackBy);
    }

    @Test
    void isNotSignedOffOnceSentBack() {
        verdict.sendBack(0, "No source.", BEN, NOON);
        refused(CommonProblem.ALREADY_DECIDED, () -> verdict.signOff(0, EDA, NOON));
        assertEquals("No source.", verdict.sentBackReason);
        assertNull(verdict.signedOffBy);
    }

    @Test
    void canBeTakenBackByWhoProposedIt() {
        verdict.sendBack(0, "I misread the table.", ANA, NOON);
        assertFalse(verdict.waiting());
    }

    @Test
    void isDecidedOnTheVersionThatWasRead() {
        refused(CommonProblem.CHANGED_MEANWHILE, () -> verdict.signOff(1, BEN, NOON));
        assertTrue(verdict.waiting());
    }

    private static void refused(Problem problem, Executable command) {
        assertEquals(problem, assertThrows(Refusal.class, command).problem());
    }
}
