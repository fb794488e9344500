package org.claimtrail.intake.folder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.claimtrail.article.ArticleView;
import org.claimtrail.article.Articles;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.IntakeProblem;
import org.claimtrail.intake.queue.IntakeQueue;
import org.claimtrail.intake.queue.IntakeSettings;
import org.claimtrail.intake.queue.ItemCriteria;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.State;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.original.Originals;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.CommonProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class DropFolderTest {
    @Inject
    DroppedFiles files;

    @Inject
    Desk desk;

    @Inject
    DropFolder dropFolder;

    @Inject
    IntakeItems items;

    @Inject
    TestIntake intake;

    @Inject
    Articles articles;

    @Inject
    Settings settings;

    @Inject
    DropFolderSettings folderSettings;

    @Inject
    IntakeSettings intakeSettings;

    @Inject
    Intake bringing;

    @Inject
    Sidecar sidecar;

    @Inject
    EntityManager entities;

    @Inject
    Originals originals;

    @Inject
    IntakeQueue queue;

    @Inject
    Clock clock;

    @Inject
    History history;

    private final ManagedContext requestScope = Arc.container().requestContext();

    private final String mark = UUID.randomUUID().toString();
    private Path folder;

    @BeforeEach
    void emptyFolder() throws IOException {
        folder = Files.createTempDirectory("claimtrail-imports");
    }

    @AfterEach
    void leaveNothing() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Test
    void aFileIsTakenOnceItStaysTheSameAndIsLeftWhereItIs() throws IOException {
        Path file = Files.write(folder.resolve(mark + ".txt"), Samples.newText("Dropped."));
        dropFolder.look(folder);
        assertEquals(0, named(mark).size(), "it may still be copied");
        Files.write(file, Samples.newText("More."), StandardOpenOption.APPEND);
        dropFolder.look(folder);
        assertEquals(0, named(mark).size(), "it has grown");
        dropFolder.look(folder);
        intake.drain();
        ItemView item = named(mark).get(0);
        assertEquals(State.READY, item.state());
        assertEquals("drop-folder", item.arrivedThrough());
        assertTrue(Files.exists(file));
        assertEquals(null, articles.view(item.articleId()).addedBy());
        dropFolder.look(folder);
        dropFolder.look(folder);
        assertEquals(1, named(mark).size(), "taken once");
    }

    @Test
    void anotherDateIsNoNewsAndTheSameBytesUnderAnotherNameAreSaidToBeKnown() throws IOException {
        byte[] bytes = Samples.newText("Same.");
        Path file = Files.write(folder.resolve(mark + "-a.txt"), bytes);
        looks(2);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        looks(3);
        assertEquals(List.of(mark + "-a.txt"), names());
        Files.write(folder.resolve(mark + "-b.txt"), bytes);
        looks(3);
        assertEquals(List.of(mark + "-b.txt", mark + "-a.txt"), names());
        assertEquals("known", named(mark).get(0).reason());
        assertEquals(named(mark).get(1).articleId(), named(mark).get(0).articleId());
        Files.write(file, Samples.newText("Changed."));
        looks(2);
        assertEquals(List.of(mark + "-a.txt", mark + "-b.txt", mark + "-a.txt"), names());
    }

    @Test
    void whatChangesWhileItIsKeptIsNotTaken() {
        byte[] whole = Samples.newText("The whole.");
        String ofHalf = "0".repeat(64);
        Incoming file = new Incoming(
                mark + ".txt", whole.length, Stated.NOTHING, ofHalf, () -> new ByteArrayInputStream(whole));
        assertThrows(
                UncheckedIOException.class,
                () -> bringing.take(bringing.newBatch(), List.of(file), Arrival.Way.DROP_FOLDER, Actor.DROP_FOLDER));
        assertEquals(List.of(), names());
    }

    @Test
    void aRestartTakesNothingTwice() throws IOException {
        Files.write(folder.resolve(mark + ".txt"), Samples.newText("Restart."));
        looks(2);
        DropFolder restarted = new DropFolder(settings, folderSettings, bringing, sidecar, files, clock);
        requestScope.activate();
        restarted.look(folder);
        restarted.look(folder);
        requestScope.terminate();
        assertEquals(1, named(mark).size());
    }

    @Test
    void aFileBesideItGivesTheMetadata() throws IOException {
        Files.write(folder.resolve(mark + ".txt"), Samples.newText("Told about."));
        Path beside = folder.resolve(mark + ".txt.meta.json");
        Files.writeString(beside, "{\"title\": \"Half");
        dropFolder.look(folder);
        Files.writeString(beside, """
                {"title": "Told beside", "byline": "Ida Quist", "outlet": "Beside Post", "published": "2026-02-03",
                 "modified": "2026-02-05", "section": "Local",
                 "url": "https://post.example/told", "language": "en"}
                """);
        dropFolder.look(folder);
        assertEquals(0, named(mark).size(), "what tells about it has just changed");
        looks(2);
        assertEquals(List.of(mark + ".txt"), names());
        ArticleView article = articles.view(named(mark).get(0).articleId());
        assertEquals("Told beside", article.title());
        assertEquals("Ida Quist", article.value(MetadataField.BYLINE));
        assertEquals("Beside Post", article.value(MetadataField.OUTLET));
        assertEquals("2026-02-03", article.value(MetadataField.PUBLISHED));
        assertEquals("2026-02-05", article.value(MetadataField.MODIFIED));
        assertEquals(Source.PERSON, article.known().get(MetadataField.MODIFIED).source());
        assertEquals("Local", article.value(MetadataField.SECTION));
        assertEquals("https://post.example/told", article.value(MetadataField.CANONICAL_URL));
        assertEquals("en", article.language());
    }

    @Test
    void aFileBesideItThatIsNoUseSaysSo() throws IOException {
        Files.write(folder.resolve(mark + "-a.txt"), Samples.newText("a"));
        Files.writeString(folder.resolve(mark + "-a.txt.meta.json"), "{\"titel\": \"Mistyped\"}");
        Files.write(folder.resolve(mark + "-b.txt"), Samples.newText("b"));
        Files.writeString(folder.resolve(mark + "-c.txt.meta.json"), "{}");
        looks(2);
        Files.writeString(folder.resolve(mark + "-b.txt.meta.json"), "{}");
        looks(3);
        assertEquals(
                List.of(
                        mark + "-b.txt.meta.json because_failed_sidecar_late",
                        mark + "-b.txt because_ready",
                        mark + "-a.txt.meta.json because_failed_sidecar_member",
                        mark + "-a.txt because_ready"),
                sentences());
    }

    @Test
    void whatIsWrongInAFileBesideItIsSaid() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        wrong.put("a", "[\"title\"]");
        wrong.put("b", "{\"title\": 7}");
        wrong.put("c", "{\"modified\": \"last week\"}");
        wrong.put("d", "{\"language\": \"English, mostly\"}");
        wrong.put("e", "{\"url\": \"harbour\"}");
        wrong.put("f", "{\"section\": \"" + "x".repeat(300) + "\"}");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            Files.write(folder.resolve(mark + each.getKey()), Samples.newText(each.getKey()));
            Files.writeString(folder.resolve(mark + each.getKey() + ".meta.json"), each.getValue());
        }
        looks(2);
        assertEquals(
                List.of(
                        "f.meta.json because_failed_sidecar_long",
                        "e.meta.json because_failed_sidecar_url",
                        "d.meta.json because_failed_sidecar_language",
                        "c.meta.json because_failed_sidecar_date",
                        "b.meta.json because_failed_sidecar",
                        "a.meta.json because_failed_sidecar"),
                sentences().stream()
                        .filter(sentence -> sentence.contains(".meta.json "))
                        .map(sentence -> sentence.substring(mark.length()))
                        .toList());
    }

    @Test
    void whatIsSaidOfAFileThatIsKnownFillsInWhatIsNotAndTheRestIsTold() throws IOException {
        byte[] bytes = Samples.newText("Known.");
        Files.write(folder.resolve(mark + "-a.txt"), bytes);
        looks(2);
        Files.write(folder.resolve(mark + "-b.txt"), bytes);
        Files.writeString(folder.resolve(mark + "-b.txt.meta.json"), """
                {"byline": "Ida Quist", "outlet": "Beside Post", "modified": "2026-02-05", "section": "Local"}
                """);
        looks(2);
        assertEquals("known", named(mark).get(0).reason());
        ArticleView article = articles.view(named(mark).get(0).articleId());
        assertEquals("Ida Quist", article.value(MetadataField.BYLINE));
        assertEquals(Source.PERSON, article.known().get(MetadataField.BYLINE).source());
        assertEquals("Beside Post", article.value(MetadataField.OUTLET));
        assertEquals("2026-02-05", article.value(MetadataField.MODIFIED));
        assertEquals("Local", article.value(MetadataField.SECTION));
        assertEquals(
                List.of("article.corrected", "article.uploaded-again", "article.added"),
                history.of(Subject.article(article.id()), Paging.of(1, 10)).items().stream()
                        .map(EventRow::action)
                        .toList());
        Files.write(folder.resolve(mark + "-c.txt"), bytes);
        Files.writeString(folder.resolve(mark + "-c.txt.meta.json"), "{\"byline\": \"Somebody Else\"}");
        looks(2);
        assertEquals("because_ready_known_otherwise", named(mark).get(0).sentenceKey());
        assertEquals("Ida Quist", articles.view(article.id()).value(MetadataField.BYLINE));
    }

    @Test
    void aFileThatHasNoRoomDoesNotHoldUpTheOthersAndIsNamedOnce() throws IOException {
        Files.write(folder.resolve(mark + "-a-large.txt"), new byte[5000]);
        Files.write(folder.resolve(mark + "-b-small.txt"), Samples.newText("Small."));
        AtomicLong room = new AtomicLong(1000);
        Intake crowded = new Intake(originals, queue, clock) {
            @Override
            public void requireRoom(long bytes) {
                if (bytes > room.get()) throw CommonProblem.STORAGE_FULL.refusal();
            }
        };
        DropFolder here = new DropFolder(settings, folderSettings, crowded, sidecar, files, clock);
        List<LogRecord> log = new ArrayList<>();
        Handler listening = listening(log);
        looks(here, 4);
        assertEquals(List.of(mark + "-b-small.txt because_ready"), sentences());
        assertEquals(List.of(mark + "-a-large.txt held_storage_full"), held(here));
        assertEquals(1, log.size(), "said once");
        room.set(10_000);
        looks(here, 2);
        assertEquals(mark + "-a-large.txt because_empty", sentences().get(0));
        assertEquals(List.of(), held(here));
        room.set(1000);
        Files.write(folder.resolve(mark + "-a-large.txt"), new byte[6000]);
        looks(here, 3);
        assertEquals(2, log.size(), "it is another file now");
        Logger.getLogger(DropFolder.class.getName()).removeHandler(listening);
    }

    @Test
    void filesThatTheQueueHasNoRoomForSayThatTheyWait() throws IOException {
        for (String name : List.of("a", "b", "c")) Files.write(folder.resolve(mark + name), Samples.newText(name));
        Files.writeString(folder.resolve(mark + "c.meta.json"), "{\"title\": \"Waited\"}");
        AtomicLong room = new AtomicLong(1);
        Intake crowded = new Intake(originals, queue, clock) {
            @Override
            public List<Long> take(String batch, List<Incoming> files, Way way, Actor by, Runnable alongside) {
                if (room.getAndDecrement() <= 0) throw IntakeProblem.QUEUE_FULL.refusal();
                return super.take(batch, files, way, by, alongside);
            }
        };
        DropFolder here = new DropFolder(settings, folderSettings, crowded, sidecar, files, clock);
        looks(here, 3);
        assertEquals(List.of(mark + "a because_ready"), sentences());
        assertEquals(List.of(mark + "b held_queue_full", mark + "c held_queue_full"), held(here));
        DropFolder anew = new DropFolder(settings, folderSettings, crowded, sidecar, files, clock);
        looks(anew, 3);
        assertEquals(List.of(mark + "b held_queue_full", mark + "c held_queue_full"), held(anew));
        room.set(10);
        looks(anew, 2);
        assertEquals(List.of(), held(anew));
        assertEquals(
                List.of(mark + "c because_ready", mark + "b because_ready", mark + "a because_ready"), sentences());
        assertEquals("Waited", articles.view(named(mark).get(0).articleId()).title());
    }

    @Test
    void thePageSaysWhatWaitsAndWhy() throws IOException {
        Files.createDirectories(folderSettings.importsDirectory());
        Files.write(folderSettings.importsDirectory().resolve(mark + ".txt"), Samples.newText("Waits."));
        try {
            fillQueue();
            dropFolder.look();
            dropFolder.look();
            desk.viewer()
                    .get("/intake")
                    .then()
                    .body(
                            containsString("In the drop folder, waiting to be taken in"),
                            containsString(mark + ".txt</strong>"),
                            containsString("It waits: too many files are to be read already."));
        } finally {
            intake.drain();
            Files.delete(folderSettings.importsDirectory().resolve(mark + ".txt"));
        }
        dropFolder.look();
        desk.viewer().get("/intake").then().body(not(containsString("waiting to be taken in")));
    }

    private void fillQueue() {
        for (int i = 0; i < intakeSettings.queueLimit(); i++)
            desk.reviewer()
                    .api()
                    .multiPart("files", "waits.txt", Samples.newText("Waits"))
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(202);
    }

    private static List<String> held(DropFolder folder) {
        return folder.held().stream()
                .map(file -> file.name() + " " + file.sentenceKey())
                .toList();
    }

    private static Handler listening(List<LogRecord> heard) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger(DropFolder.class.getName()).addHandler(handler);
        return handler;
    }

    @Test
    void whatTellsOfAFileThatNeverComesIsNamedOnceAndUsedWhenThatComesAfterAll() throws IOException {
        Files.writeString(folder.resolve(mark + ".txt.meta.json"), "{\"title\": \"Came later\"}");
        AtomicReference<Instant> now = new AtomicReference<>(clock.instant());
        Clock moving = new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        DropFolder here = new DropFolder(settings, folderSettings, bringing, sidecar, files, moving);
        looks(here, 4);
        assertEquals(List.of(), names(), "its file may be large");
        now.updateAndGet(instant -> instant.plus(DropFolder.PATIENCE));
        looks(here, 3);
        assertEquals(List.of(mark + ".txt.meta.json because_failed_sidecar_alone"), sentences());
        looks(new DropFolder(settings, folderSettings, bringing, sidecar, files, moving), 3);
        assertEquals(1, names().size());
        Files.write(folder.resolve(mark + ".txt"), Samples.newText("Late."));
        looks(here, 2);
        assertEquals(2, names().size());
        assertEquals("Came later", articles.view(named(mark).get(0).articleId()).title());
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsNamedOnce() throws IOException {
        Path closed = Files.createDirectory(folder.resolve(mark + "-closed"));
        DropFolder here = new DropFolder(settings, folderSettings, bringing, sidecar, files, clock) {
            @Override
            Seen seen(Path looked) {
                return new Seen(super.seen(looked).files(), List.of(closed));
            }
        };
        looks(here, 3);
        assertEquals(List.of(mark + "-closed because_failed_unreadable_folder"), sentences());
    }

    private void looks(DropFolder other, int times) {
        requestScope.activate();
        for (int i = 0; i < times; i++) other.look(folder);
        requestScope.terminate();
        intake.drain();
    }

    private List<String> sentences() {
        return named(mark).stream()
                .map(item -> item.fileName() + " " + item.sentenceKey())
                .toList();
    }

    @Test
    void hiddenFilesAndLinksAreLeftAloneAndFoldersAreSearched() throws IOException {
        Files.write(folder.resolve("." + mark), Samples.newText("hidden"));
        Path inner = Files.createDirectories(folder.resolve("inner/most"));
        Files.write(inner.resolve(mark + ".txt"), Samples.newText("inner"));
        Path hidden = Files.createDirectories(folder.resolve(".git"));
        Files.write(hidden.resolve(mark + "-git.txt"), Samples.newText("git"));
        Path elsewhere = Files.write(Files.createTempFile(mark, ".txt"), Samples.newText("elsewhere"));
        Files.createSymbolicLink(folder.resolve(mark + "-link.txt"), elsewhere);
        looks(2);
        assertEquals(List.of(mark + ".txt"), names());
    }

    @Test
    void aFileBeyondTheLimitIsNotTakenButNamed() throws IOException {
        Path file = folder.resolve(mark + ".bin");
        try (FileChannel sparse = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            sparse.position(settings.maxFileSize().asLongValue()).write(ByteBuffer.wrap(new byte[] {1}));
        }
        looks(2);
        ItemView item = named(mark).get(0);
        assertEquals(State.TOO_LARGE, item.state());
        assertEquals("because_too_large_limit", item.sentenceKey());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        looks(2);
        assertEquals(1, named(mark).size(), "said once");
    }

    @Test
    void aFolderThatIsNotThereIsNoTrouble() {
        dropFolder.look(folder.resolve("nowhere"));
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) dropFolder.look(folder);
        intake.drain();
    }

    private List<String> names() {
        return named(mark).stream().map(ItemView::fileName).toList();
    }

    private List<ItemView> named(String part) {
        return items.list(ItemCriteria.ALL, new Paging(1, 200)).items().stream()
                .filter(item -> item.fileName().contains(part))
                .toList();
    }
}
