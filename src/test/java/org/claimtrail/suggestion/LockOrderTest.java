package org.claimtrail.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;

/**
 * Undoing a suggestion takes hold of it and then of its claim. Whoever waits for the suggestion meanwhile must not hold
 * the claim.
 */
@DeskTest
class LockOrderTest {
    @Inject
    Suggestions suggestions;

    @Inject
    Linking linking;

    @Inject
    Claims claims;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    EntityManager entities;

    @Test
    void addingAnAppearance() throws Exception {
        long article = articles.ready("Talks", SuggestionsTest.TEXT);
        long suggestion = testSuggestions.suggestion(article, "31 points");
        long claim = testClaims.claim("About the talks", article, "Aldersund");
        Passage passage = testClaims.passage(article, "31 points");
        LinkDraft draft = new LinkDraft("direct", null, null, null, null, null, List.of());
        whileHeld(
                suggestion,
                () -> suggestions.accept(suggestion, PassageLink.of(claim, passage, draft), testClaims.ana()),
                () -> claims.hold(claim));
        assertEquals(2, claims.required(claim).appearances().size());
    }

    @Test
    void removingAnAppearance() throws Exception {
        long article = articles.ready("Talks", SuggestionsTest.TEXT);
        long suggestion = testSuggestions.suggestion(article, "31 points");
        Linking.Linked linked = suggestions.accept(suggestion, testClaims.ana());
        whileHeld(
                suggestion,
                () -> linking.remove(linked.appearanceId(), 0, testClaims.ana()),
                () -> suggestions.reopen(suggestion, new Suggestions.Seen(linked.appearanceId(), 0), testClaims.ana()),
                CommonProblem.NOT_FOUND);
    }

    private void whileHeld(long suggestion, Runnable other, Runnable rest) throws Exception {
        join(hold(suggestion, other, rest), null);
    }

    private void whileHeld(long suggestion, Runnable other, Runnable rest, Problem refused) throws Exception {
        join(hold(suggestion, other, rest), refused);
    }

    /** Holds the suggestion, lets the other begin, then does the rest; what became of the other. */
    private Future<?> hold(long suggestion, Runnable other, Runnable rest) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                entities.find(Suggestion.class, suggestion, LockModeType.PESSIMISTIC_WRITE);
                Future<?> begun = thread.submit(other);
                assertThrows(TimeoutException.class, () -> begun.get(700, TimeUnit.MILLISECONDS));
                rest.run();
                return begun;
            });
        } finally {
            thread.shutdown();
        }
    }

    private static void join(Future<?> other, Problem refused) throws Exception {
        try {
            other.get(30, TimeUnit.SECONDS);
            assertEquals(null, refused);
        } catch (java.util.concurrent.ExecutionException e) {
            if (!(e.getCause() instanceof Refusal refusal)) throw e;
            assertEquals(refused, refusal.problem());
        }
    }
}
