package org.claimtrail.review.evidence;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.review.TestReviews;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Settings;
import org.junit.jupiter.api.Test;

@DeskTest
class EvidencePagesTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles testArticles;

    @Inject
    VersionTexts texts;

    @Inject
    EvidenceFolder folder;

    @Inject
    TestReviews given;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Test
    void aPassageIsFoundThroughItsArticle() {
        long claim = given.claim("Found through the article.");
        long article = testArticles.ready("Harbour register of the year", "A table.");
        desk.reviewer()
                .get("/claims/" + claim + "/evidence/new?kind=passage&q=register of the")
                .then()
                .statusCode(200)
                .body(
                        containsString("Harbour register of the year"),
                        containsString("href=\"/articles/" + article + "?evidence-for=" + claim + "\""));
        desk.reviewer()
                .get("/claims/" + claim + "/evidence/new?q=no such title anywhere")
                .then()
                .body(containsString("No article has these words"), containsString("href=\"/articles/new\""));
    }

    @Test
    void aPassageIsShownInItsContextAndAdded() {
        long claim = given.claim("With a passage.");
        VersionText text = text("\uD83D\uDC1F Before it. All fish fell by 8 per cent. After it.");
        desk.reviewer()
                .get("/claims/" + claim + "/evidence/new?version=" + text.versionId() + "&begin=13&end=41")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "Before it. <mark class=\"mark-claim current\">All fish fell by 8 per cent.</mark>"),
                        containsString("</mark> After it."));
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "passage", "version", "" + text.versionId(), "begin", "13", "end", "41", "note", "Kept note"));
        add(claim, typed)
                .then()
                .statusCode(422)
                .body(containsString("id=\"stance-error\""), containsString("Kept note"), containsString("8 per cent"));
        typed.put("stance", "contradicts");
        add(claim, typed).then().statusCode(303).header("Location", endsWith("/claims/" + claim + "#evidence"));
        EvidenceView stored = folder.of(claim).get(0);
        assertEquals("All fish fell by 8 per cent.", stored.quote());
        assertEquals(13, stored.span().begin());
        desk.viewer()
                .get("/claims/" + claim)
                .then()
                .body(
                        containsString("<li class=\"stance-contradicts\""),
                        containsString("All fish fell by 8 per cent."),
                        containsString("?version=" + text.versionId() + "&amp;begin=13&amp;end=41"),
                        containsString("added evidence"));
        desk.viewer().get("/history").then().body(containsString("added evidence"));
    }

    @Test
    void aPassageThatIsNotThereIsRefused() {
        long claim = given.claim("Nowhere.");
        VersionText text = text("Short.");
        String here = "/claims/" + claim + "/evidence/new?version=" + text.versionId();
        desk.reviewer().get(here + "&begin=3&end=99").then().statusCode(422).body(containsString("no such passage"));
        desk.reviewer().get(here + "&begin=3&end=1").then().statusCode(422);
        desk.reviewer().get(here).then().statusCode(422);
        desk.reviewer()
                .get("/claims/" + claim + "/evidence/new?version=999999&begin=0&end=1")
                .then()
                .statusCode(404);
        add(claim, Map.of("kind", "passage", "stance", "supports")).then().statusCode(422);
        assertTrue(folder.of(claim).isEmpty());
    }

    @Test
    void aLinkNeedsAnAddressADayAndANote() {
        long claim = given.claim("With a link.");
        Map<String, String> typed = new HashMap<>(
                Map.of("kind", "link", "stance", "supports", "note", "", "url", "javascript:alert(1)", "seenOn", ""));
        add(claim, typed)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"url-error\""),
                        containsString("id=\"note-error\""),
                        containsString("id=\"seenOn-error\""),
                        containsString("value=\"javascript:alert(1)\""));
        LocalDate today = clock.instant().atZone(settings.zone()).toLocalDate();
        typed.put("note", "n".repeat(4001));
        typed.put("url", "https://example.org/" + "x".repeat(2000));
        typed.put("seenOn", today.plusDays(1).toString());
        add(claim, typed)
                .then()
                .statusCode(422)
                .body(
                        containsString("you entered 4001"),
                        containsString("you entered 2020"),
                        containsString("cannot lie in the future"));
        for (String wrong : new String[] {"yesterday", "2026-02-30", "-0044-03-15"}) {
            typed.put("seenOn", wrong);
            add(claim, typed).then().statusCode(422).body(containsString("id=\"seenOn-error\""));
        }
        typed.putAll(Map.of(
                "note",
                "Table 3.\r\nAll fish.",
                "url",
                "https://register.example/a?b=1&c=ü",
                "seenOn",
                today.toString()));
        add(claim, typed).then().statusCode(303);
        assertEquals("Table 3.\nAll fish.", folder.of(claim).get(0).note());
        desk.viewer()
                .get("/claims/" + claim)
                .then()
                .body(
                        containsString(
                                "href=\"https://register.example/a?b=1&amp;c=ü\" rel=\"noopener noreferrer nofollow\""),
                        containsString("Table 3."));
    }

    @Test
    void aFileIsKeptAsItCameAndOnlyEverDownloaded() {
        long claim = given.claim("With a file.");
        byte[] bytes = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        upload(claim, "supports", "../../Table (3).html", bytes).then().statusCode(303);
        EvidenceView stored = folder.of(claim).get(0);
        assertEquals("Table (3).html", stored.fileName());
        assertEquals(bytes.length, stored.size());
        desk.viewer()
                .get("/claims/" + claim)
                .then()
                .body(containsString("Table (3).html"), containsString(stored.sha256()));
        Response download = desk.viewer().get("/evidence/" + stored.id() + "/file");
        download.then()
                .statusCode(200)
                .contentType(startsWith("application/octet-stream"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", startsWith("attachment; "));
        assertArrayEquals(bytes, download.asByteArray());
    }

    @Test
    void aFormWithoutAFileOrStanceComesBack() {
        long claim = given.claim("Without a file.");
        upload(claim, "supports", "empty.txt", new byte[0])
                .then()
                .statusCode(422)
                .body(containsString("This file is empty"));
        upload(claim, "loud", "a.txt", new byte[] {1})
                .then()
                .statusCode(422)
                .body(containsString("id=\"stance-error\""), containsString("choose the file again"));
        Visitor ana = desk.reviewer();
        String csrf = ana.csrf();
        ana.browser()
                .redirects()
                .follow(false)
                .multiPart("csrf", csrf)
                .multiPart("stance", "context")
                .multiPart("note", "kept words")
                .post("/claims/" + claim + "/evidence/new")
                .then()
                .statusCode(422)
                .body(containsString("Please choose a file."), containsString("kept words"));
        assertTrue(folder.of(claim).isEmpty());
    }

    @Test
    void whoeverIsOvertakenSeesBothVersions() {
        long claim = given.claim("Edited by two.");
        long id = given.link(claim, "supports", "First note.");
        Map<String, String> typed = new HashMap<>(Map.of("version", "0", "stance", "context", "note", "By ana."));
        desk.reviewer().post("/evidence/" + id + "/edit", typed).then().statusCode(303);
        typed.putAll(Map.of("stance", "contradicts", "note", "By ben."));
        desk.colleague()
                .post("/evidence/" + id + "/edit", typed)
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>By ana.</td><td>By ben.</td>"),
                        containsString("<td>Context</td><td>Contradicts</td>"),
                        containsString("name=\"version\" value=\"1\""));
        typed.put("version", "1");
        desk.colleague().post("/evidence/" + id + "/edit", typed).then().statusCode(303);
        assertEquals("By ben.", folder.of(claim).get(0).note());
        desk.colleague()
                .post("/evidence/" + id + "/edit", Map.of("version", "2", "stance", "context", "note", " "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"note-error\""));
    }

    @Test
    void whatIsWithdrawnStaysToBeSeen() {
        long claim = given.claim("Withdrawn from.");
        long id = given.link(claim, "supports", "It says nothing of the kind.");
        given.rated(claim, "true", id);
        desk.colleague()
                .post("/evidence/" + id + "/withdrawal", Map.of("version", "5"))
                .then()
                .statusCode(412);
        desk.colleague()
                .post("/evidence/" + id + "/withdrawal", Map.of("version", "0"))
                .then()
                .statusCode(303);
        desk.viewer()
                .get("/claims/" + claim)
                .then()
                .body(
                        containsString("<li class=\"stance-supports withdrawn\""),
                        containsString("withdrawn by ben"),
                        containsString("withdrew evidence"));
        desk.colleague()
                .post("/evidence/" + id + "/withdrawal", Map.of("version", "1"))
                .then()
                .statusCode(409);
        desk.reviewer()
                .post("/evidence/" + id + "/edit", Map.of("version", "1", "stance", "context", "note", "Typed late"))
                .then()
                .statusCode(409)
                .body(containsString("Typed late"));
        desk.reviewer()
                .get("/evidence/" + id + "/edit")
                .then()
                .body(not(containsString("href=\"/evidence/" + id + "/edit\"")))
                .statusCode(200)
                .body(not(containsString("/withdrawal")));
    }

    @Test
    void rolesAreKept() {
        long claim = given.claim("Roles of evidence.");
        long id = given.link(claim, "supports", "Note.");
        Visitor viewer = desk.viewer();
        viewer.get("/claims/" + claim + "/evidence/new").then().statusCode(403);
        viewer.post("/claims/" + claim + "/evidence/new", Map.of("kind", "link"))
                .then()
                .statusCode(403);
        viewer.get("/evidence/" + id + "/edit").then().statusCode(403);
        viewer.post("/evidence/" + id + "/edit", Map.of("version", "0")).then().statusCode(403);
        viewer.post("/evidence/" + id + "/withdrawal", Map.of("version", "0"))
                .then()
                .statusCode(403);
        viewer.get("/evidence/" + id + "/file").then().statusCode(404);
        viewer.get("/evidence/999999/file").then().statusCode(404);
        assertEquals(0, folder.of(claim).get(0).version());
    }

    @Test
    void aClaimThatWasDeletedMeanwhileTakesNothingMore() {
        long claim = given.claim("Deleted under the form.");
        long id = given.link(claim, "supports", "Note.");
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Claim set deletedAt = changedAt, deletedBy = createdBy where id = ?1")
                .setParameter(1, claim)
                .executeUpdate());
        add(
                        claim,
                        Map.of(
                                "kind", "link",
                                "stance", "supports",
                                "note", "Not lost",
                                "url", "https://a.example",
                                "seenOn", "2026-03-01"))
                .then()
                .statusCode(410)
                .body(allOf(containsString("deleted meanwhile"), containsString("Not lost")));
        upload(claim, "supports", "a.txt", new byte[] {1}).then().statusCode(410);
        desk.reviewer()
                .post("/evidence/" + id + "/edit", Map.of("version", "0", "stance", "context", "note", "x"))
                .then()
                .statusCode(410);
        desk.viewer().get("/evidence/" + id + "/file").then().statusCode(410);
    }

    private Response add(long claim, Map<String, String> typed) {
        return desk.reviewer().post("/claims/" + claim + "/evidence/new", typed);
    }

    private Response upload(long claim, String stance, String name, byte[] bytes) {
        Visitor ana = desk.reviewer();
        String csrf = ana.csrf();
        return ana.browser()
                .redirects()
                .follow(false)
                .multiPart("csrf", csrf)
                .multiPart("stance", stance)
                .multiPart("file", name, bytes)
                .post("/claims/" + claim + "/evidence/new");
    }

    private VersionText text(String raw) {
        return texts.currentText(testArticles.ready("Evidence article", raw));
    }
}
