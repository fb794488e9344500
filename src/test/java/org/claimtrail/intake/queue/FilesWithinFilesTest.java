package org.claimtrail.intake.queue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.ArticlePart;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.article.version.ArticleJoins;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.junit.jupiter.api.Test;

@DeskTest
class FilesWithinFilesTest {
    @Inject
    Desk desk;

    @Inject
    Intake intake;

    @Inject
    TestIntake reading;

    @Inject
    IntakeItems items;

    @Inject
    Articles articles;

    @Inject
    ArticleVersions versions;

    @Inject
    ArticleJoins joins;

    @Inject
    IntakeSettings intakeSettings;

    @Test
    void anArchiveLetsItsFilesInOneByOne() {
        byte[] inner = Samples.newText("Inner.");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/inner.txt", inner);
        files.put("empty.txt", new byte[0]);
        long id = brought("saved.zip", Samples.zip(files));
        ItemView archive = items.view(id);
        assertEquals("because_ready_container", archive.sentenceKey());
        assertNull(archive.articleId());
        assertEquals(2, archive.parts());
        List<ItemView> parts = partsOf(id);
        assertEquals(
                List.of("empty.txt", "inner.txt"),
                parts.stream().map(ItemView::fileName).toList());
        assertEquals(State.EMPTY, parts.get(0).state());
        ArticleView article = articles.view(parts.get(1).articleId());
        assertEquals("saved.zip", article.uploads().get(0).withinFile());
        assertEquals(id, article.uploads().get(0).withinUpload());
        assertNull(article.uploads().get(0).partOf(), "an archive is no article");

        long plain = brought("plain.txt", inner);
        assertEquals(article.id(), items.view(plain).articleId());
        assertEquals(2, articles.view(article.id()).uploads().size());
        desk.viewer()
                .get("/intake?within=" + id)
                .then()
                .statusCode(200)
                .body(containsString("Out of saved.zip"), containsString("inner.txt"));
        desk.viewer()
                .get("/articles/" + article.id())
                .then()
                .statusCode(200)
                .body(containsString("href=\"/intake?within=" + id + "\""), containsString("out of saved.zip"));
    }

    @Test
    void aMailAndItsAttachmentKnowEachOther() {
        String word = UUID.randomUUID().toString();
        long id = brought("forward.eml", Samples.mail("Forwarded " + word, "attached.txt", "Attached text " + word));
        ItemView mail = items.view(id);
        List<ItemView> parts = partsOf(id);
        assertEquals(1, parts.size());
        long attached = parts.get(0).articleId();
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + mail.articleId())
                .then()
                .statusCode(200)
                .body("parts", hasSize(1))
                .body("parts[0].id", equalTo((int) attached));
        desk.viewer()
                .api()
                .get("/api/v1/articles/" + attached)
                .then()
                .statusCode(200)
                .body("uploads[0].partOf.id", equalTo(mail.articleId().intValue()))
                .body("uploads[0].withinFile", equalTo("forward.eml"));
        desk.viewer()
                .api()
                .get("/api/v1/uploads?within=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].within", equalTo((int) id));
        desk.viewer()
                .get("/articles/" + attached)
                .then()
                .body(containsString("Part of"), containsString("href=\"/articles/" + mail.articleId() + "\""));
        desk.viewer()
                .get("/articles/" + mail.articleId())
                .then()
                .body(containsString("Came with it"), containsString("href=\"/articles/" + attached + "\""));
    }

    @Test
    void anAttachmentGoesAlongWhenItsMailBecomesAVersionOfAnotherArticle() {
        String word = UUID.randomUUID().toString();
        long id = brought("joined.eml", Samples.mail("Joined " + word, "attached.txt", "Attached text " + word));
        long mail = items.view(id).articleId();
        long attached = partsOf(id).get(0).articleId();
        long earlier =
                items.view(brought("earlier.txt", Samples.newText("Earlier."))).articleId();
        Actor by = new Actor(desk.reviewer().id, "ana");
        joins.join(mail, earlier, by);
        assertEquals(List.of(earlier), wholesOf(attached));
        assertEquals(
                List.of(attached),
                articles.view(earlier).parts().stream().map(ArticlePart::id).toList());
        joins.separate(mail, by);
        assertEquals(List.of(mail), wholesOf(attached));
        assertEquals(List.of(), articles.view(earlier).parts());
    }

    private List<Long> wholesOf(long article) {
        return articles.view(article).wholes().stream().map(ArticlePart::id).toList();
    }

    @Test
    void archivesWithinArchivesAreOpenedAsDeepAsTheLimit() {
        byte[] bytes = Samples.newText("Deep down.");
        String name = "deep.txt";
        for (int i = 0; i <= intakeSettings.nesting() + 1; i++) {
            bytes = Samples.zip(Map.of(name, bytes));
            name = i + ".zip";
        }
        long id = brought("outermost.zip", bytes);
        int depth = 0;
        for (List<ItemView> inner = partsOf(id); !inner.isEmpty(); inner = partsOf(id)) {
            id = inner.get(0).id();
            depth++;
        }
        assertEquals(intakeSettings.nesting(), depth);
        assertEquals("because_failed_too_deep", items.view(id).sentenceKey());
    }

    /** By the reader itself. */
    @Test
    void anArchiveOfTooManyFilesIsNotFollowed() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= intakeSettings.parts(); i++) files.put(i + ".txt", Samples.newText("One of many"));
        long id = brought("many.zip", Samples.zip(files));
        assertEquals("because_too_large_parts", items.view(id).sentenceKey());
        assertEquals(0, items.view(id).parts());
    }

    @Test
    void theLimitHoldsForAllThatComesOutOfOneFile() {
        Map<String, byte[]> outer = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            Map<String, byte[]> inner = new LinkedHashMap<>();
            for (int j = 0; j < intakeSettings.parts() / 3; j++) inner.put(j + ".txt", Samples.newText("One of many"));
            outer.put(i + ".zip", Samples.zip(inner));
        }
        long id = brought("outer.zip", Samples.zip(outer));
        assertEquals(
                List.of("container", "container", "suspected-bomb", "suspected-bomb"),
                partsOf(id).stream().map(ItemView::reason).sorted().toList());
    }

    private long brought(String name, byte[] bytes) {
        Incoming file = new Incoming(name, bytes.length, Stated.NOTHING, null, () -> new ByteArrayInputStream(bytes));
        long id = intake.take(intake.newBatch(), List.of(file), Way.API, new Actor(desk.reviewer().id, "ana"))
                .get(0);
        reading.drain();
        return id;
    }

    private List<ItemView> partsOf(long id) {
        return items.list(ItemCriteria.of(null, null, null, null, id), new Paging(1, 200)).items().stream()
                .sorted(Comparator.comparing(ItemView::fileName))
                .toList();
    }
}
