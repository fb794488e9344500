package org.claimtrail.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.ClaimsTest;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;

@DeskTest
public class SuggestionsTest {
    public static final String TEXT = """
            A quiet Friday 🌍 in Aldersund.
            “We have narrowed the list from 31 points to 12,” said Tomas Ardenbach, head of the southern delegation.
            “Nothing at all has been agreed between us so far,” Ardenbach said.
            """;

    @Inject
    Suggestions suggestions;

    @Inject
    Claims claims;

    @Inject
    Linking linking;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    Speakers speakers;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Test
    void aNameOfLettersThatTakeTwoUnitsEachIsKeptWhole() {
        long article = articles.ready("Talks", TEXT);
        String name = "\uD835\uDC00".repeat(300);
        long id = of(article).get(0).id;
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Suggestion set speakerName = :name, speakerMention = :name where id = :id")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate());
        long claim = suggestions.accept(id, testClaims.ana()).claimId();
        assertEquals(name, claims.required(claim).appearances().get(0).who());
    }

    @Test
    void everyQuotationOfANewArticleIsSuggested() {
        List<Suggestion> found = of(articles.ready("Talks", TEXT));
        assertEquals(2, found.size());
        Suggestion first = found.get(0);
        assertEquals(SuggestionState.OPEN, first.state);
        assertEquals("direct", first.kind);
        assertEquals("said", first.cue);
        assertEquals("Tomas Ardenbach", first.who());
        assertEquals("Tomas Ardenbach", found.get(1).who());
        assertTrue(first.reasons.contains("CUE_AFTER_QUOTE"), first.reasons);
        assertNotNull(first.engine);
    }

    @Test
    void acceptingMakesAClaimLinkedToAKnownSpeaker() {
        long speaker = speakers.create(
                new NewSpeaker("Tomas Ardenbach", "person", null, List.of()),
                testClaims.ana(),
                testClaims.ana().id());
        Suggestion first = of(articles.ready("Talks", TEXT)).get(0);
        ClaimView claim =
                claims.required(suggestions.accept(first.id, testClaims.ana()).claimId());
        assertEquals("We have narrowed the list from 31 points to 12", claim.statement());
        AppearanceView appearance = claim.appearances().get(0);
        assertEquals("We have narrowed the list from 31 points to 12", appearance.quote());
        assertEquals("direct", appearance.kind());
        assertEquals("said", appearance.cue());
        assertEquals(speaker, appearance.speaker().id());
        assertEquals(
                List.of("suggestion.accepted", "claim.created"),
                history.of(Subject.claim(claim.id()), 10).stream()
                        .map(EventRow::action)
                        .toList());
    }

    @Test
    void aSpeakerNamedByAPartOfTheNameIsShownInFull() {
        Suggestion second = of(articles.ready(
                        "Talks",
                        TEXT.replace("Tomas Ardenbach", "Vera Lindqvist-Holm").replace("Ardenbach", "Lindqvist-Holm")))
                .get(1);
        assertEquals("Lindqvist-Holm", second.speakerMention);
        long id = suggestions.accept(second.id, testClaims.ana()).claimId();
        assertEquals(
                "Vera Lindqvist-Holm", claims.required(id).appearances().get(0).who());
        ClaimCriteria nothingElse =
                new ClaimCriteria("between us so far", null, null, null, null, null, null, null, null);
        assertEquals(
                "Vera Lindqvist-Holm",
                claims.list(nothingElse, new Paging(1, 5)).items().stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .speaker());
    }

    @Test
    void oneSuggestionIsDecidedOnce() {
        Suggestion first = of(articles.ready("Talks", TEXT)).get(0);
        suggestions.dismiss(first.id, testClaims.ana());
        assertEquals(
                CommonProblem.ALREADY_DECIDED,
                assertThrows(Refusal.class, () -> suggestions.accept(first.id, testClaims.ana()))
                        .problem());
        suggestions.reopen(first.id, Suggestions.Seen.NONE, testClaims.ana());
        suggestions.accept(first.id, testClaims.ana());
        assertEquals(
                CommonProblem.ALREADY_DECIDED,
                assertThrows(Refusal.class, () -> suggestions.dismiss(first.id, testClaims.ana()))
                        .problem());
    }

    @Test
    void ofManyWhoAcceptAtOnceOneSucceeds() throws Exception {
        long article = articles.ready("Talks", TEXT);
        long id = of(article).get(0).id;
        long before = claims.list(inArticle(article), ClaimsTest.FIRST).total();
        AtomicInteger refused = new AtomicInteger();
        var people = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> accepting = () -> {
                try {
                    suggestions.accept(id, testClaims.ana());
                } catch (Refusal refusal) {
                    assertEquals(CommonProblem.ALREADY_DECIDED, refusal.problem());
                    refused.incrementAndGet();
                }
                return null;
            };
            for (var done : people.invokeAll(List.of(accepting, accepting, accepting, accepting))) done.get();
        } finally {
            people.shutdown();
        }
        assertEquals(3, refused.get());
        assertEquals(
                before + 1, claims.list(inArticle(article), ClaimsTest.FIRST).total());
    }

    @Test
    void takingAnAcceptanceBackLeavesNothingBehind() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        long claim = linked.claimId();
        suggestions.reopen(first.id, seen(linked, 0), testClaims.ana());
        assertEquals(SuggestionState.OPEN, of(article).get(0).state);
        assertEquals(
                CommonProblem.DELETED,
                assertThrows(Refusal.class, () -> claims.required(claim)).problem());
        assertEquals(0, claims.list(inArticle(article), ClaimsTest.FIRST).total());
    }

    @Test
    void aClaimThatSomebodyWorkedOnStaysWithoutTheAppearance() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        long claim = linked.claimId();
        claims.edit(claim, 0, "Better words", false, testClaims.ana());
        suggestions.reopen(first.id, seen(linked, 0), testClaims.ana());
        assertEquals("Better words", claims.required(claim).statement());
        assertEquals(List.of(), claims.required(claim).appearances());
    }

    @Test
    void aClaimWithAnotherAppearanceStays() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        testClaims.appearance(linked.claimId(), article, "Nothing at all");
        suggestions.reopen(first.id, seen(linked, 0), testClaims.ana());
        assertEquals(1, claims.required(linked.claimId()).appearances().size());
    }

    @Test
    void anAcceptanceIsNotTakenBackOverWhatSomebodyElseDidSince() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        LinkDraft better = new LinkDraft("direct", "said", null, null, null, null, List.of("North Wire"));
        linking.change(
                linked.appearanceId(), 0, testClaims.passage(article, "31 points to 12"), better, testClaims.ana());
        changedMeanwhile(first, seen(linked, 0));
        changedMeanwhile(first, Suggestions.Seen.NONE);
        assertEquals(
                List.of("North Wire"),
                claims.required(linked.claimId()).appearances().get(0).chain());
        suggestions.reopen(first.id, seen(linked, 1), testClaims.ana());
        Linking.Linked again = suggestions.accept(first.id, testClaims.ana());
        changedMeanwhile(first, seen(linked, 0));
        assertEquals(1, claims.required(again.claimId()).appearances().size());
    }

    @Test
    void anAcceptanceWhoseClaimIsDeletedIsTakenBackWithoutTheAppearance() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        claims.delete(linked.claimId(), 0, testClaims.ana());
        suggestions.reopen(first.id, Suggestions.Seen.NONE, testClaims.ana());
        assertEquals(SuggestionState.OPEN, of(article).get(0).state);
    }

    private void changedMeanwhile(Suggestion suggestion, Suggestions.Seen seen) {
        assertEquals(
                CommonProblem.CHANGED_MEANWHILE,
                assertThrows(Refusal.class, () -> suggestions.reopen(suggestion.id, seen, testClaims.ana()))
                        .problem());
    }

    private static Suggestions.Seen seen(Linking.Linked linked, int version) {
        return new Suggestions.Seen(linked.appearanceId(), version);
    }

    @Test
    void removingAnAppearanceLetsItsSuggestionBeDecidedAgain() {
        long article = articles.ready("Talks", TEXT);
        Suggestion first = of(article).get(0);
        Linking.Linked linked = suggestions.accept(first.id, testClaims.ana());
        linking.remove(linked.appearanceId(), 0, testClaims.ana());
        assertEquals(SuggestionState.OPEN, of(article).get(0).state);
        assertEquals(List.of(), claims.required(linked.claimId()).appearances());
    }

    private List<Suggestion> of(long article) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select s from Suggestion s join ArticleVersion v on v.id = s.articleVersionId"
                                + " where v.articleId = ?1 order by s.spanBegin",
                        Suggestion.class)
                .setParameter(1, article)
                .getResultList());
    }

    private static ClaimCriteria inArticle(long article) {
        return new ClaimCriteria(null, null, null, null, null, article, null, null, null);
    }
}
