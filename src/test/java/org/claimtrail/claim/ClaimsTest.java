package org.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.scale.Ratings;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;

@DeskTest
public class ClaimsTest {
    public static final Paging FIRST = new Paging(1, 25);

    @Inject
    Claims claims;

    @Inject
    Ratings ratings;

    @Inject
    Linking linking;

    @Inject
    TestClaims testClaims;

    @Inject
    TestArticles articles;

    @Inject
    Speakers speakers;

    @Inject
    History history;

    @Test
    void aClaimStandsExactlyWhereItWasFound() {
        long article = articles.ready(
                "A title", "Quiet 😀 day.\n“Nothing is agreed,” she said.", "Gazette", LocalDate.of(2026, 3, 14));
        long id = testClaims.claim("Nothing is agreed.", article, "Nothing is agreed");
        ClaimView claim = claims.required(id);
        assertEquals(ClaimStatus.OPEN, claim.status());
        assertEquals("ana", claim.createdBy());
        assertNull(claim.outcome());
        AppearanceView appearance = claim.appearances().get(0);
        assertEquals(new Span(14, 31), appearance.span());
        assertEquals("Nothing is agreed", appearance.quote());
        assertEquals("Quiet 😀 day.\n“", appearance.anchor().prefix());
        assertEquals(",” she said.", appearance.anchor().suffix());
        assertEquals("Gazette", appearance.outlet());
        assertEquals(LocalDate.of(2026, 3, 14), appearance.publishedOn());
        assertEquals(
                List.of("appearance.added", "claim.created"),
                history.of(Subject.claim(id), 10).stream().map(EventRow::action).toList());
        assertTrue(history.of(Subject.article(article), 10).stream()
                .anyMatch(e -> e.action().equals("claim.created")));
    }

    @Test
    void theStatusFollowsTheVerdicts() {
        long id = testClaims.claim("It rained.", articles.ready("Rain", "It rained."), "It rained.");
        claims.inReview(id, 0);
        assertEquals(ClaimStatus.IN_REVIEW, claims.required(id).status());
        assertEquals(
                ClaimProblem.VERDICT_WAITING,
                assertThrows(
                                Refusal.class,
                                () -> claims.edit(
                                        id, claims.required(id).version(), "It rained.", true, testClaims.ana()))
                        .problem());
        assertEquals(ClaimStatus.IN_REVIEW, claims.required(id).status());
        claims.openAgain(id, null);
        assertEquals(ClaimStatus.OPEN, claims.required(id).status());
        claims.rated(id, ratings.presetNamed("misleading").id());
        assertEquals("misleading", claims.required(id).outcome());
        claims.edit(id, claims.required(id).version(), "It rained.", true, testClaims.ana());
        assertEquals(ClaimStatus.DROPPED, claims.required(id).status());
        claims.openAgain(id, ratings.presetNamed("misleading").id());
        assertEquals(ClaimStatus.DROPPED, claims.required(id).status());
        assertEquals(
                ClaimProblem.CLAIM_DROPPED,
                assertThrows(
                                Refusal.class,
                                () -> claims.rated(
                                        id, ratings.presetNamed("true").id()))
                        .problem());
        claims.edit(id, claims.required(id).version(), "It rained.", false, testClaims.ana());
        assertEquals(ClaimStatus.RATED, claims.required(id).status());
    }

    @Test
    void aRatingThatIsNoneDoesNotNarrowAList() {
        assertEquals(ClaimCriteria.all(), withOutcome("fals"));
        assertEquals("outcome=false", withOutcome("false").query());
        assertEquals("outcome=none", withOutcome("none").query());
    }

    private ClaimCriteria withOutcome(String asked) {
        return ClaimCriteria.of(new MultivaluedHashMap<>(Map.of("outcome", asked)), ratings);
    }

    @Test
    void aDeletedClaimIsGoneButItsHistoryStays() {
        long article = articles.ready("Wind", "It was windy.");
        long id = testClaims.claim("It was windy.", article, "windy");
        claims.delete(id, 0, testClaims.ana());
        assertEquals(
                CommonProblem.DELETED,
                assertThrows(Refusal.class, () -> claims.required(id)).problem());
        assertEquals(
                CommonProblem.NOT_FOUND,
                assertThrows(Refusal.class, () -> claims.required(Long.MAX_VALUE))
                        .problem());
        assertEquals(Map.of(), claims.views(List.of(id)));
        assertEquals(0, claims.list(inArticle(article, null), FIRST).total());
        assertEquals("claim.deleted", history.of(Subject.claim(id), 1).get(0).action());
        assertEquals(
                "claim.deleted", history.of(Subject.article(article), 1).get(0).action());
    }

    @Test
    void anAppearanceThatCameLaterDoesNotDisturbWhoeverEdits() {
        long article = articles.ready("Snow", "It snowed. Snow fell.");
        long id = testClaims.claim("It snowed.", article, "It snowed");
        testClaims.appearance(id, article, "Snow fell");
        assertEquals(0, claims.required(id).version());
        assertEquals(2, claims.required(id).appearances().size());
    }

    @Test
    void listsNarrowByEverythingThatAClaimHas() {
        long speaker = speakers.create(
                new NewSpeaker("Ilse Brandt", "person", null, List.of("The Mayor of Aldersund")),
                testClaims.ana(),
                testClaims.ana().id());
        long article = articles.ready(
                "Harbour",
                "“The pier leaks,” said Brandt. Boats sink 100% often.",
                "Leak Times",
                LocalDate.of(2026, 5, 2));
        long pier = testClaims.claim("The old pier lets water in.", article, "The pier leaks", speaker);
        long boats = testClaims.claim("Boats sink.", article, "Boats sink 100% often");
        assertEquals(List.of(boats, pier), claims.ids(inArticle(article, null), 10));
        assertEquals(List.of(pier), claims.ids(inArticle(article, "WATER in"), 10));
        assertEquals(List.of(pier), claims.ids(inArticle(article, "pier leaks"), 10));
        assertEquals(List.of(pier), claims.ids(inArticle(article, "mayor of alder"), 10));
        assertEquals(List.of(boats), claims.ids(inArticle(article, "100% o"), 10));
        assertEquals(List.of(), claims.ids(inArticle(article, "100_"), 10));
        assertEquals(
                List.of(pier),
                claims.ids(new ClaimCriteria(null, null, null, speaker, null, article, null, null, null), 10));
        ClaimRow row = claims.list(inArticle(article, "pier"), FIRST).items().get(0);
        assertEquals("Ilse Brandt", row.speaker());
        assertEquals("Leak Times", row.outlet());
        assertEquals(1, row.appearances());
        assertEquals(
                List.of(boats, pier),
                claims.ids(
                        new ClaimCriteria(
                                null,
                                "open",
                                "none",
                                null,
                                claims.required(pier)
                                        .appearances()
                                        .get(0)
                                        .source()
                                        .outletId(),
                                article,
                                LocalDate.of(2026, 5, 2),
                                LocalDate.of(2026, 5, 2),
                                "created"),
                        10));
        assertEquals(
                List.of(),
                claims.ids(
                        new ClaimCriteria(
                                null, null, null, null, null, article, LocalDate.of(2026, 5, 3), null, "published"),
                        10));
        assertEquals(
                List.of(boats, pier),
                claims.ids(new ClaimCriteria(null, null, null, null, null, article, null, null, "statement"), 10));
        assertEquals(
                List.of(),
                claims.ids(new ClaimCriteria(null, "nonsense", null, null, null, article, null, null, null), 10));
        claims.rated(boats, ratings.presetNamed("false").id());
        assertEquals(
                List.of(boats),
                claims.ids(new ClaimCriteria(null, "rated", "false", null, null, article, null, null, null), 10));
    }

    private static ClaimCriteria inArticle(long article, String text) {
        return new ClaimCriteria(text, null, null, null, null, article, null, null, null);
    }
}
