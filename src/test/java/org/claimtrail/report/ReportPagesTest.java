package org.claimtrail.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.review.TestReviews;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DeskTest
class ReportPagesTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestReviews reviews;

    @Inject
    EntityManagerFactory entityManagers;

    @Test
    void aReviewerChoosesClaimsByFilterAndGetsAReport() {
        long article =
                articles.ready("Trawlers", "“Trawlers are back,” she said.", "Coast Today", LocalDate.of(2026, 3, 4));
        long back = claims.claim("Trawlers are back in zebra bay.", article, "Trawlers are back");
        long other = claims.claim("Trawlers are red in zebra bay.", article, "she said");
        Document form = page(desk.reviewer().get("/reports/new?q=zebra"));
        assertEquals(
                List.of(String.valueOf(other), String.valueOf(back)),
                form.select("input[name=claimIds][checked]").eachAttr("value"));
        Response made = desk.reviewer()
                .post("/reports/new?q=zebra", Map.of("title", "Trawlers", "intro", "", "claimIds", back));
        made.then().statusCode(303).header("Location", matchesPattern(".*/reports/\\d+"));
        Document shown = page(desk.reviewer().get(path(made)));
        assertEquals("Trawlers", shown.select("main h1").text());
        assertEquals(
                List.of("Trawlers are back in zebra bay."),
                shown.select(".reported h2").eachText());
        assertEquals(
                List.of(".html", ".pdf", ".csv", ".jsonld"),
                shown.select("a[download]").eachAttr("href").stream()
                        .map(href -> href.substring(href.indexOf('.')))
                        .toList());
        assertTrue(shown.select(".trail").text().contains("ana made a report"));
        desk.viewer().get("/reports").then().statusCode(200).body(containsString(">Trawlers</a>"));
    }

    @Test
    void aFormWithErrorsComesBackAsItWasSent() {
        long article = articles.ready("Otters", "“Otters swim,” she said.");
        long otters = claims.claim("Otters swim in quagga bay.", article, "Otters swim");
        claims.claim("Otters dive in quagga bay.", article, "she said");
        Response refused = desk.reviewer()
                .post(
                        "/reports/new?q=quagga",
                        Map.of("title", " ", "intro", "About <otters>", "claimIds", String.valueOf(otters)));
        refused.then().statusCode(422);
        Document page = page(refused);
        assertEquals(List.of("#title"), page.select("#errors a").eachAttr("href"));
        assertEquals("About <otters>", page.select("textarea[name=intro]").text());
        assertEquals(2, page.select("input[name=claimIds]").size());
        assertEquals(
                List.of(String.valueOf(otters)),
                page.select("input[name=claimIds][checked]").eachAttr("value"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',Choose at least one claim.",
        "abc,Not among the claims of this desk: 0.",
        "987654,Not among the claims"
    })
    void aReportNeedsClaimsThatExist(String sent, String message) {
        desk.reviewer()
                .post(
                        "/reports/new",
                        sent.isEmpty() ? Map.of("title", "Empty") : Map.of("title", "Empty", "claimIds", sent))
                .then()
                .statusCode(422)
                .body(containsString(message));
    }

    @Test
    void tooMuchTextIsRefused() {
        desk.reviewer()
                .post("/reports/new", Map.of("title", "x".repeat(301), "intro", "x".repeat(4001)))
                .then()
                .statusCode(422)
                .body(containsString("At most 300 characters"), containsString("At most 4000 characters"));
    }

    @Test
    void textMayBeAsLongAsTheFormSaysInAnyScript() {
        long article = articles.ready("Letters", "Otters swim.");
        long otters = claims.claim("Otters swim.", article, "Otters swim");
        desk.reviewer()
                .post(
                        "/reports/new",
                        Map.of(
                                "title",
                                "𝕏".repeat(300),
                                "intro",
                                "𝕏".repeat(4000),
                                "claimIds",
                                String.valueOf(otters)))
                .then()
                .statusCode(303);
    }

    @Test
    void viewersReadAndDownloadButDoNotMakeReports() throws IOException {
        long article = articles.ready("Viewed", "“Уловы сократились,” she said.");
        String report = report("Viewed", claims.claim("Catches fell.", article, "Уловы сократились"));
        Visitor viewer = desk.viewer();
        viewer.get(report).then().statusCode(200);
        viewer.get("/reports/new").then().statusCode(403);
        viewer.post("/reports/new", Map.of("title", "Mine")).then().statusCode(403);
        viewer.get(report + ".html")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=UTF-8")
                .header("Content-Disposition", startsWith("attachment; filename=\"report-"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"));
        viewer.get(report + ".csv").then().statusCode(200).contentType(startsWith("text/csv"));
        viewer.get(report + ".jsonld").then().statusCode(200).contentType("application/ld+json");
        Response pdf = viewer.get(report + ".pdf");
        pdf.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", endsWith("-Viewed.pdf"));
        try (PDDocument read = Loader.loadPDF(pdf.asByteArray())) {
            assertTrue(new PDFTextStripper().getText(read).contains("Уловы сократились"));
        }
        viewer.get(report + ".docx").then().statusCode(404);
        viewer.get("/reports/987654").then().statusCode(404);
        Visitor.nobody()
                .browser()
                .redirects()
                .follow(false)
                .get(report + ".pdf")
                .then()
                .statusCode(303);
    }

    @Test
    void aDeletedClaimIsLeftOutAndThePageSaysSo() {
        long article = articles.ready("Gone", "“Seals sing,” she said.");
        long kept = claims.claim("Seals sing.", article, "Seals sing");
        long gone = claims.claim("Seals are silent.", article, "she said");
        String report = report("Gone", kept, gone);
        desk.editor()
                .post("/claims/" + gone + "/deletion", Map.of("version", "0"))
                .then()
                .statusCode(303);
        desk.viewer()
                .get(report)
                .then()
                .statusCode(200)
                .body(containsString("left out here: 1."), not(containsString("Seals are silent.")));
        desk.viewer().get(report + ".csv").then().body(not(containsString("Seals are silent.")));
    }

    @Test
    void aRatedClaimGoesOutWithItsVerdictItsEvidenceAndItsSource() throws IOException {
        long article = articles.ready("Storks", "“Storks return,” she said.", "Coast Today", LocalDate.of(2026, 3, 4));
        long claim = claims.claim("Storks return in March.", article, "Storks return");
        long link = reviews.link(claim, "contradicts", "Counted by hand.");
        reviews.rated(claim, "misleading", link);
        reviews.link(claim, "supports", "Seen since.");
        desk.reviewer()
                .post("/claims/" + claim + "/edit", Map.of("version", "2", "statement", "Storks return in April."));
        String report = report("Storks", claim);
        Document page = page(desk.viewer().get(report + ".html"));
        assertEquals(
                """
                Misleading
                Storks return in March.
                Claim %1$d
                The statement was worded anew since this rating. It now reads: Storks return in April.
                Why this rating
                The rationale of misleading.
                PROPOSED
                Where it stands
                Storks return
                Speaker not established
                direct quotation · Storks, Coast Today, 4 Mar 2026
                Evidence that the rating rests on
                Contradicts: https://register.example/%1$d
                Counted by hand.
                seen 3 Mar 2026
                Other evidence
                Supports: https://register.example/%1$d
                Seen since.
                seen 3 Mar 2026
                """.formatted(claim),
                page.select("main section").select("h2, h3, p").eachText().stream()
                        .map(line -> line.startsWith("Proposed by ana, ") ? "PROPOSED" : line)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertTrue(page.select("main section")
                .text()
                .matches(".*Signed off by ben, .* Scale: Desk 1. 3 on a scale from 1 to 5. .*"));
        Response markup = desk.viewer().get("/claims/" + claim + "/claim-review.jsonld");
        markup.then().statusCode(200).contentType("application/ld+json");
        JsonNode review = new ObjectMapper().readTree(markup.asByteArray());
        assertTrue(review.at("/url").asText().matches("http://[^/]+/claims/" + claim), review.toString());
        assertTrue(review.at("/author/name").asText().matches("[^/]+:\\d+"), review.toString());
        assertEquals("Storks return in March.", review.at("/claimReviewed").asText());
        assertEquals(new ObjectMapper().readTree("""
                {"@type": "Rating", "ratingValue": 3, "bestRating": 5, "worstRating": 1, "alternateName": "Misleading"}
                """), review.at("/reviewRating"));
        assertEquals(
                "Coast Today",
                review.at("/itemReviewed/firstAppearance/publisher/name").asText());
        JsonNode feed = new ObjectMapper()
                .readTree(desk.viewer().get(report + ".jsonld").asByteArray());
        assertEquals(review.at("/itemReviewed"), feed.at("/dataFeedElement/0/itemReviewed"));
        desk.viewer()
                .api()
                .get("/api/v1/claims/" + claim + "/claim-review")
                .then()
                .statusCode(200)
                .contentType("application/ld+json");
    }

    @Test
    void aReportSpeaksTheLanguageOfItsReader() {
        long article = articles.ready("Reiher", "“Herons fish,” she said.", "Coast Today", LocalDate.of(2026, 3, 4));
        String report = report("Reiher", claims.claim("Herons fish.", article, "Herons fish"));
        Visitor reader = desk.visitor("greta", "viewer");
        reader.post("/account/language", Map.of("language", "de"));
        Document page = page(reader.get(report + ".html"));
        assertEquals("de", page.select("html").attr("lang"));
        assertTrue(page.text().contains("Coast Today, 4. März 2026"), page.text());
    }

    @Test
    void thePageAndTheFilesNeedAsManyQueriesForTwoClaimsAsForADozen() {
        long article = articles.ready("Many", "“Gulls cry,” she said.");
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long claim = claims.claim("Gulls cry " + i, article, "Gulls cry");
            claims.appearance(claim, articles.ready("More " + i, "Gulls cry."), "Gulls cry");
            reviews.rated(claim, "false", reviews.link(claim, "contradicts", "Seen."));
            many.add(claim);
        }
        many.add(claims.claim("Gulls whistle", article, "Gulls cry"));
        String few = report("Few", many.get(0), many.get(1));
        String all = report("All", many.toArray(Long[]::new));
        for (String end : List.of("", ".html", ".csv", ".jsonld"))
            assertEquals(queries(few + end), queries(all + end), "queries of " + end);
        assertEquals(queries("/reports/new?q=whistle"), queries("/reports/new?q=gulls"));
    }

    @Test
    void aClaimWithoutVerdictHasNoClaimReviewAndThePageSaysWhatToDo() {
        long article = articles.ready("Unrated", "“Terns turn,” she said.");
        long claim = claims.claim("Terns turn.", article, "Terns turn");
        desk.viewer()
                .get("/claims/" + claim + "/claim-review.jsonld")
                .then()
                .statusCode(404)
                .body(containsString("There is no verdict yet"), containsString("Propose one"));
        desk.viewer()
                .api()
                .get("/api/v1/claims/" + claim + "/claim-review")
                .then()
                .statusCode(404)
                .body("type", equalTo("/help/problems#not-rated"));
    }

    private String report(String title, Long... ids) {
        Response made = desk.reviewer().post("/reports/new", Map.of("title", title, "claimIds", List.of(ids)));
        made.then().statusCode(303);
        return path(made);
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static Document page(Response response) {
        return Jsoup.parse(new String(response.asByteArray(), StandardCharsets.UTF_8));
    }

    private long queries(String address) {
        desk.reviewer().get(address).then().statusCode(200);
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        desk.reviewer().get(address).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
