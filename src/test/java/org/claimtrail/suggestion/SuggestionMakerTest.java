package org.claimtrail.suggestion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.history.Actor;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.work.TestJobs;
import org.junit.jupiter.api.Test;

/** A long text holds nothing up, and a text whose suggestions were never made gets them at the next start. */
@DeskTest
class SuggestionMakerTest {
    private static final Stated STATED = new Stated("Slow", null, null, null, "en");

    @Inject
    TestArticles testArticles;

    @Inject
    VersionTexts texts;

    @Inject
    Suggestions suggestions;

    @Inject
    TestJobs work;

    @Inject
    QuotationEngine engine;

    @Inject
    EntityManager entities;

    @Inject
    Desk desk;

    @Test
    void theArticleIsThereWhileTheEngineIsStillAtWorkOnIt() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Boolean> inTransaction = new CompletableFuture<>();
        QuotationEngine real = ClientProxy.unwrap(engine);
        QuarkusMock.installMockForType(
                new QuotationEngine() {
                    @Override
                    public String version() {
                        return real.version();
                    }

                    @Override
                    public List<Quotation> find(String text, String language) {
                        inTransaction.complete(QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE);
                        try {
                            goOn.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return real.find(text, language);
                    }
                },
                QuotationEngine.class);
        long article = testArticles.stored(STATED, SuggestionsTest.TEXT);
        try {
            assertFalse(inTransaction.get(30, TimeUnit.SECONDS));
            desk.viewer().get("/articles/" + article).then().body(containsString("still being made"));
            desk.viewer()
                    .api()
                    .get("/api/v1/articles/" + article + "/suggestions")
                    .then()
                    .body("complete", is(false), "total", is(0));
        } finally {
            goOn.countDown();
        }
        testArticles.awaitSuggestions(article);
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + article + "/suggestions")
                .then()
                .body("complete", is(true), "total", is(2));
    }

    @Test
    void whatAKilledProcessWasAtIsMadeAtTheNextStart() throws Exception {
        long article = testArticles.ready("Talks", SuggestionsTest.TEXT);
        long version = texts.currentText(article).versionId();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Suggestion s where s.articleVersionId = ?1")
                    .setParameter(1, version)
                    .executeUpdate();
            entities.createQuery("delete from SuggestionRun r where r.articleVersionId = ?1")
                    .setParameter(1, version)
                    .executeUpdate();
        });
        work.leave("version", version, work.node());
        assertFalse(suggestions.complete(version));
        assertTrue(work.isThere("version", version));
        work.resume(work.node());
        while (work.next("version")) Thread.onSpinWait();
        testArticles.awaitSuggestions(article);
        assertEquals(2, count(version));
        for (int i = 0; work.isThere("version", version) && i < 1000; i++) Thread.sleep(10);
        assertFalse(work.isThere("version", version));
    }

    @Test
    void aTextHasItsJobInTheTransactionThatStoresIt() {
        QuarkusTransaction.begin();
        try {
            long article = testArticles.stored(STATED, SuggestionsTest.TEXT);
            assertEquals(
                    1,
                    desk.count(
                            "select count(*) from Job j join ArticleVersion v on v.id = j.subject"
                                    + " where j.kind = 'version' and v.articleId = ?1 and j.person = 0",
                            article),
                    "in nobody's turn: versions are gone through in the order they came");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        QuotationEngine real = ClientProxy.unwrap(engine);
        AtomicInteger tries = new AtomicInteger();
        QuarkusMock.installMockForType(
                new QuotationEngine() {
                    @Override
                    public String version() {
                        return real.version();
                    }

                    @Override
                    public List<Quotation> find(String text, String language) {
                        if (tries.incrementAndGet() == 1) throw new IllegalStateException("The database is away");
                        return real.find(text, language);
                    }
                },
                QuotationEngine.class);
        long article = testArticles.ready("Talks", SuggestionsTest.TEXT);
        assertEquals(2, count(texts.currentText(article).versionId()));
        assertEquals(2, tries.get());
    }

    @Test
    void whatFailsAgainAndAgainIsToldToReadersUntilItIsTriedOnceMore() {
        QuotationEngine real = ClientProxy.unwrap(engine);
        AtomicBoolean fails = new AtomicBoolean(true);
        QuarkusMock.installMockForType(
                new QuotationEngine() {
                    @Override
                    public String version() {
                        return real.version();
                    }

                    @Override
                    public List<Quotation> find(String text, String language) {
                        if (fails.get()) throw new IllegalStateException("A text that the engine cannot read");
                        return real.find(text, language);
                    }
                },
                QuotationEngine.class);
        long article = testArticles.stored(STATED, SuggestionsTest.TEXT);
        long version = texts.currentText(article).versionId();
        for (int i = 0; i < 100 && suggestions.run(version) != EngineRun.GIVEN_UP; i++) {
            work.letBeDue("version", version);
            work.next("version");
        }
        desk.viewer()
                .get("/articles/" + article)
                .then()
                .body(containsString("No suggestions could be made for this text"));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + article + "/suggestions")
                .then()
                .body("complete", is(false), "givenUp", is(true));
        desk.administrator()
                .get("/work")
                .then()
                .body(containsString("make-suggestions: IllegalStateException"), containsString("Slow"));
        fails.set(false);
        desk.administrator().post("/work/kinds/version/retries").then().statusCode(303);
        testArticles.awaitSuggestions(article);
        assertEquals(EngineRun.DONE, suggestions.run(version));
    }

    @Test
    void suggestionsAreStoredOnce() {
        long article = testArticles.ready("Talks", SuggestionsTest.TEXT);
        long version = texts.currentText(article).versionId();
        suggestions.store(version, engine.find(SuggestionsTest.TEXT, "en"), engine.version());
        assertEquals(2, count(version));
    }

    @Test
    void aNewerEngineKeepsDecisionsAndShowsOnlyWhatIsNew() {
        long article = testArticles.ready("Talks", SuggestionsTest.TEXT);
        long version = texts.currentText(article).versionId();
        List<Quotation> found = engine.find(SuggestionsTest.TEXT, "en");
        long first = entities.createQuery(
                        "select s.id from Suggestion s where s.articleVersionId = ?1 order by s.spanBegin", Long.class)
                .setParameter(1, version)
                .setMaxResults(1)
                .getSingleResult();
        suggestions.dismiss(first, new Actor(desk.reviewer().id, desk.reviewer().name));
        assertTrue(suggestions.nextOutdated(version - 1, "newer").isPresent());
        suggestions.store(version, found, "newer");
        assertEquals(2, count(version));
        assertEquals(
                1,
                desk.count(
                        "select count(*) from Suggestion s where s.articleVersionId = ?1 and s.id = ?2 and s.engine <> 'newer'",
                        version,
                        first));
        assertEquals(
                1,
                desk.count(
                        "select count(*) from Suggestion s where s.articleVersionId = ?1 and s.engine = 'newer'",
                        version));
    }

    private long count(long version) {
        return desk.count("select count(*) from Suggestion s where s.articleVersionId = ?1", version);
    }
}
