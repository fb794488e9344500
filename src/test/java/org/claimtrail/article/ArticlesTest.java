package org.claimtrail.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.metadata.WebAddress;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrivals;
import org.claimtrail.article.version.ArticleVersion;
import org.claimtrail.article.version.NewArticle;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.outlet.OutletRef;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@DeskTest
class ArticlesTest {
    /** Each article has an address of its own. */
    private static final AtomicInteger count = new AtomicInteger();

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Articles articles;

    @Inject
    Arrivals arrivals;

    @Inject
    VersionTexts texts;

    @Inject
    Originals originals;

    @Inject
    EntityManager entities;

    @Inject
    Outlets outlets;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Test
    void aChosenOutletStaysOfferedBeyondTheFirst() {
        outlets.ensure("AAA Outlet");
        OutletRef first = outlets.suggest("", 1).get(0);
        OutletRef last = outlets.ensure("zzz Outlet");
        assertEquals(List.of(last, first), outlets.offered(last.id(), 1));
        assertEquals(List.of(first), outlets.offered(first.id(), 1));
        assertEquals(List.of(first), outlets.offered(null, 1));
        assertEquals(List.of(first), outlets.offered(-1L, 1));
    }

    @Inject
    History history;

    @Inject
    TestArticles testArticles;

    @Test
    void whatAFileSaysIsKeptWithWhereItWasFound() {
        ArticleView view = articles.view(add("a page that knows itself"));
        assertEquals("Talks end", view.title());
        assertEquals(Source.HTML_JSON_LD, view.known().get(MetadataField.TITLE).source());
        assertEquals("Northwire", view.value(MetadataField.OUTLET));
        assertEquals("2025-02-28", view.metadata().get(MetadataField.PUBLISHED));
        assertEquals("2025-02-28T10:00:00+03:00", view.value(MetadataField.PUBLISHED));
        assertEquals("https://example.org/talks?id=" + count.get(), view.value(MetadataField.CANONICAL_URL));
        assertEquals(
                Source.HTML_META, view.known().get(MetadataField.CANONICAL_URL).source());
        assertEquals("2025-03-02", view.metadata().get(MetadataField.MODIFIED));
        assertEquals("World", view.value(MetadataField.SECTION));
        assertEquals(
                Source.HTML_OPEN_GRAPH, view.known().get(MetadataField.SECTION).source());
        assertEquals(
                Map.of(
                        "title", "stated",
                        "byline", "likely",
                        "outlet", "stated",
                        "published", "stated",
                        "modified", "likely",
                        "section", "stated",
                        "language", "guessed",
                        "canonicalUrl", "stated"),
                view.sureness());
        assertEquals("page.html", view.uploads().get(0).fileName());
        assertEquals(
                List.of(new Block(new Span(0, 5), BlockKind.PARAGRAPH, true)),
                texts.currentText(view.id()).blocks());
    }

    @Test
    void bringingWhatIsThereAlreadyDisturbsNobodyWhoCorrectsIt() {
        NewArticle file = read("a text brought twice", found());
        Stated stated = new Stated("My title", null, null, LocalDate.of(2025, 3, 1), null);
        NewArticle given = new NewArticle(file.original(), file.extracted(), stated, file.arrival());
        long article = arrivals.add(given).articleId();
        int version = articles.view(article).version();
        assertEquals(article, arrivals.add(given).articleId());
        assertEquals(version, articles.view(article).version());
    }

    @Test
    void theSameBytesAreOneArticleWithTwoUploads() {
        long first = add("the same bytes");
        long second = add("the same bytes");
        assertEquals(first, second);
        assertEquals(2, articles.view(first).uploads().size());
        assertEquals(
                List.of("article.uploaded-again", "article.added"),
                history.of(Subject.article(first), 5).stream()
                        .map(event -> event.action())
                        .toList());
    }

    @Test
    void whatAPersonStatesCountsMoreThanWhatTheFileSays() {
        NewArticle file = read("a stated title", found());
        Stated stated = new Stated("My title", null, null, LocalDate.of(2025, 3, 1), null);
        ArticleView view =
                articles.view(arrivals.add(new NewArticle(file.original(), file.extracted(), stated, file.arrival()))
                        .articleId());
        assertEquals("My title", view.title());
        assertEquals(Source.PERSON, view.known().get(MetadataField.TITLE).source());
        assertEquals("2025-03-01", view.value(MetadataField.PUBLISHED));
        assertEquals("Northwire", view.value(MetadataField.OUTLET));
    }

    @Test
    void anAddressThatIsNoWebAddressIsNeverKept() {
        assertEquals(null, WebAddress.of("javascript:alert(1)"));
        assertEquals(null, WebAddress.of("/relative"));
        assertEquals("https://example.org/a?b=c", WebAddress.of(" https://example.org/a?b=c "));
    }

    @Test
    void theLongestTitleOfEmojiFits() {
        String title = "😀".repeat(MetadataField.TITLE.longest());
        assertEquals(title, articles.view(testArticles.ready(title, "text")).title());
    }

    @Test
    void originalsLieUnderTheirHash() throws Exception {
        StoredOriginal stored = originals.store(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", stored.sha256());
        assertEquals("abc", Files.readString(originals.path(stored.sha256())));
        assertEquals(stored, originals.store(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8))));
        assertThrows(IllegalArgumentException.class, () -> originals.path("../../etc/passwd"));
    }

    @Test
    void whatAKilledServerLeftHalfWrittenIsSweptAwayAfterADay() throws Exception {
        Path kept = originals.path(originals
                .store(new ByteArrayInputStream("kept".getBytes(StandardCharsets.UTF_8)))
                .sha256());
        Path incoming = settings.dataDirectory().resolve("originals/incoming");
        Path fresh = Files.createTempFile(incoming, "original", ".part");
        Path old = Files.createTempFile(incoming, "original", ".part");
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(kept, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        originals.sweep(null);
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(old));
        Files.delete(fresh);
    }

    @Test
    void whatIsKnownOfAnArticleIsReadWithoutItsText() {
        long id = testArticles.ready("Without its text", "A long text.");
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        String text = ArticleVersion.class.getName();
        long before = statistics.getEntityStatistics(text).getLoadCount();
        ArticleView view = articles.view(id);
        articles.correct(
                id,
                view.version(),
                new MetadataValues(Map.of(MetadataField.TITLE, "Corrected", MetadataField.LANGUAGE, "en")),
                new Actor(null, "test"));
        articles.view(id);
        assertEquals(before, statistics.getEntityStatistics(text).getLoadCount());
    }

    @Test
    void aListSaysHowAnArticleCame() {
        long id = testArticles.ready("How it came", "It was pasted.");
        ArticleRow row = articles.list(
                        ArticleCriteria.of("How it came", null, null, null, null, null), Paging.of(1, 10))
                .items()
                .get(0);
        assertEquals(id, row.id());
        assertEquals("through_paste", row.throughKey());
    }

    @Test
    void anOutletIsTheSameInOtherCaseAndSpacing() {
        OutletRef first = outlets.ensure("Coast  Today");
        assertEquals(first.id(), outlets.ensure(" coast today").id());
        assertTrue(outlets.suggest("COAST", 10).contains(first));
    }

    @Test
    void aListFindsByWordsOutletLanguageAndDate() {
        long id = testArticles.ready("Zebra crossing 100%", "x", "Zoo Gazette", LocalDate.of(2024, 5, 6));
        Long outlet = articles.ref(id).outletId();
        assertNotNull(outlet);
        for (ArticleCriteria criteria : List.of(
                new ArticleCriteria("ZEBRA 100%", null, null, null, null, "title"),
                new ArticleCriteria("zoo gaz", null, null, null, null, "published"),
                new ArticleCriteria(null, outlet, "en", LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 6), null)))
            assertEquals(
                    List.of(id),
                    articles.list(criteria, new Paging(1, 10)).items().stream()
                            .map(ArticleRow::id)
                            .toList());
        assertEquals(
                0,
                articles.list(new ArticleCriteria("zebra_100", null, null, null, null, null), new Paging(1, 10))
                        .total());
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertEquals(
                CommonProblem.NOT_FOUND,
                assertThrows(Refusal.class, () -> articles.view(999_999)).problem());
    }

    private Metadata found() {
        return Metadata.NONE
                .with(MetadataField.TITLE, new Fact("Talks\n end ", Source.HTML_JSON_LD))
                .with(MetadataField.BYLINE, new Fact("Ida Quist", Source.HTML_VISIBLE))
                .with(MetadataField.OUTLET, new Fact("Northwire", Source.HTML_OPEN_GRAPH))
                .with(MetadataField.PUBLISHED, new Fact("2025-02-28T10:00:00+03:00", Source.HTML_META))
                .with(MetadataField.MODIFIED, new Fact("2025-03-02", Source.HTML_VISIBLE))
                .with(MetadataField.SECTION, new Fact("World", Source.HTML_OPEN_GRAPH))
                .with(MetadataField.LANGUAGE, new Fact("en", Source.DETECTED))
                .with(
                        MetadataField.CANONICAL_URL,
                        new Fact("https://example.org/talks?id=" + count.incrementAndGet(), Source.HTML_META));
    }

    private long add(String bytes) {
        return arrivals.add(read(bytes, found())).articleId();
    }

    private NewArticle read(String bytes, Metadata metadata) {
        return new NewArticle(
                originals.store(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))),
                new Extracted(
                        "text/html", "Talks", List.of(new Block(new Span(0, 5), BlockKind.PARAGRAPH, true)), metadata),
                Stated.NOTHING,
                new Arrival("page.html", Arrival.Way.UPLOAD, new Actor(null, "test"), NOON));
    }
}
