package org.claimtrail.scale;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.review.TestReviews;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scale that is nothing but rows of data works on every page, in every file and for programs. */
@DeskTest
class SecondScaleTest {
    static final List<String> SCALE = List.of("""
            insert into rating_scale (id, name, number) values (100, 'Meter', 2)
            """, """
            insert into rating (id, scale_id, slug, ordinal, score, rating_class) values
              (101, 100, 'accurate', 1, 3, 'TRUE'), (102, 100, 'true', 2, 2, 'MOSTLY_TRUE'),
              (103, 100, 'fabricated', 3, 1, 'FALSE'), (104, 100, 'wrong-picture', 4, null, 'OUT_OF_CONTEXT'),
              (105, 100, 'view', 5, null, 'OPINION')
            """, """
            insert into rating_words (rating_id, language, name, hint) values
              (101, 'en', 'Accurate', 'Every word.'), (101, 'de', 'Zutreffend', null),
              (102, 'en', 'True to a degree', null), (102, 'de', 'Halbwegs wahr', null),
              (103, 'en', 'Fabricated', null), (103, 'de', 'Erfunden', null),
              (104, 'en', 'Wrong picture', null)
            """);

    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestReviews reviews;

    @Inject
    EntityManager entities;

    @BeforeEach
    void addTheScale() {
        if (desk.count("select count(*) from RatingScale s where s.id = 100") == 0) SCALE.forEach(this::sql);
    }

    @AfterEach
    void newVerdictsAreGivenOnDeskAgain() {
        preset(1);
    }

    @Test
    void newVerdictsAreGivenOnTheScaleThatIsMarked() {
        long claim = claim("Marked scales measure.");
        assertEquals(
                List.of("true", "mostly-true", "misleading"), offered(claim).subList(0, 3));
        preset(100);
        assertEquals(List.of("accurate", "true", "fabricated", "wrong-picture", "view"), offered(claim));
        Document form = page(desk.reviewer().get("/claims/" + claim + "/verdicts/new"));
        assertEquals(
                List.of("Accurate Every word.", "True to a degree", "Fabricated", "Wrong picture", "view"),
                form.select("#rating label").eachText());
        assertEquals(
                List.of(
                        "rating rating-true",
                        "rating rating-mostly-true",
                        "rating rating-false",
                        "rating rating-out-of-context",
                        "rating rating-opinion"),
                form.select("#rating span.rating").eachAttr("class"));
        propose(claim, Map.of("rating", "misleading", "rationale", "Of another scale."))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rating")));
        propose(claim, Map.of("rating", "wrong-picture", "rationale", "Without evidence."))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("evidence")));
        propose(claim, Map.of("rating", "view", "rationale", "Nothing to be had."))
                .then()
                .statusCode(201)
                .body("rating", equalTo("view"), "score", nullValue(), "scale", equalTo("Meter 2"));
    }

    @Test
    void pagesListsAndProgramsTellTheRating() {
        preset(100);
        long claim = claim("Meters meter quaintly.");
        String verdict = rated(claim, "fabricated");
        desk.viewer()
                .api()
                .get(verdict)
                .then()
                .statusCode(200)
                .body(
                        "rating", equalTo("fabricated"),
                        "score", equalTo(1),
                        "bestScore", equalTo(3),
                        "worstScore", equalTo(1),
                        "scale", equalTo("Meter 2"));
        String badge = "<span class=\"rating rating-false\">Fabricated</span>";
        for (String address : List.of(
                "/claims/" + claim,
                verdict.replace("/api/v1", ""),
                "/claims?q=quaintly&outcome=fabricated",
                "/search?q=quaintly"))
            desk.viewer().get(address).then().statusCode(200).body(containsString(badge));
        desk.viewer().get("/claims?q=quaintly&outcome=accurate").then().body(containsString("No claim"));
        desk.viewer()
                .api()
                .get("/api/v1/claims?q=quaintly&outcome=fabricated")
                .then()
                .body("total", equalTo(1), "items[0].outcome", equalTo("fabricated"));
        assertTrue(page(desk.viewer().get("/claims/" + claim))
                .select(".trail")
                .text()
                .contains("Fabricated"));
        Visitor greta = desk.visitor("greta", "viewer");
        greta.post("/account/language", Map.of("language", "de"));
        greta.get("/claims/" + claim)
                .then()
                .body(containsString("<span class=\"rating rating-false\">Erfunden</span>"));
    }

    @Test
    void reportsTellTheRating() throws Exception {
        preset(100);
        long claim = claim("Meters report drolly.");
        rated(claim, "true");
        Response made = desk.reviewer()
                .post("/reports/new?q=drolly", Map.of("title", "Metered", "intro", "", "claimIds", claim));
        String report = made.header("Location").replaceFirst(".*(?=/reports/)", "");
        Document file = page(desk.viewer().get(report + ".html"));
        Element badge = file.select(".reported .rating").first();
        assertEquals("rating rating-mostly-true", badge.className());
        assertEquals("True to a degree", badge.text());
        assertTrue(file.text().contains("Scale: Meter 2. 2 on a scale from 1 to 3."), file.text());
        desk.viewer().get(report + ".csv").then().body(containsString(",true,True to a degree,2,3,1,Meter 2,"));
        JsonNode feed = new ObjectMapper()
                .readTree(desk.viewer().get(report + ".jsonld").asByteArray());
        assertEquals(new ObjectMapper().readTree("""
                {"@type": "Rating", "ratingValue": 2, "bestRating": 3, "worstRating": 1, "alternateName": "True to a degree"}
                """), feed.at("/dataFeedElement/0/reviewRating"));
        try (var pdf = Loader.loadPDF(desk.viewer().get(report + ".pdf").asByteArray())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("True to a degree"));
        }
    }

    @Test
    void scalesStandSideBySide() {
        long onDesk = claim("Both scales whistle on the desk.");
        rated(onDesk, "true");
        preset(100);
        long onMeter = claim("Both scales whistle on the meter.");
        rated(onMeter, "true");
        preset(1);
        Document list = page(desk.viewer().get("/claims?q=whistle&outcome=true"));
        assertEquals(
                "<span class=\"rating rating-true\">True</span>",
                list.select("#claim-" + onDesk + " .rating").outerHtml());
        assertEquals(
                "<span class=\"rating rating-mostly-true\">True to a degree</span>",
                list.select("#claim-" + onMeter + " .rating").outerHtml());
        for (String address : List.of("/claims", "/reports/new"))
            assertEquals(
                    List.of(
                            "",
                            "true",
                            "mostly-true",
                            "misleading",
                            "mostly-false",
                            "false",
                            "unproven",
                            "not-checkable",
                            "accurate",
                            "fabricated",
                            "wrong-picture",
                            "view",
                            "none"),
                    page(desk.reviewer().get(address)).select("#outcome option").eachAttr("value"));
        assertEquals("Meter 2", list.select("#outcome optgroup").attr("label"));
        long corrected = claim("Both scales whistle, corrected.");
        rated(corrected, "mostly-true");
        assertEquals(
                "Mostly true",
                page(desk.viewer().get("/claims/" + corrected))
                        .select(".claim-head .rating")
                        .text());
    }

    private long claim(String statement) {
        return claims.claim(statement, articles.ready("Scales", "Scales are said to measure."), "Scales");
    }

    /** Proposed and signed off by programs, on whatever scale is marked; the verdict's address. */
    private String rated(long claim, String rating) {
        long evidence = reviews.link(claim, "supports", "Seen.");
        String verdict = propose(
                        claim, Map.of("rating", rating, "rationale", "So it is.", "evidenceIds", List.of(evidence)))
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/api/)", "");
        desk.colleague()
                .api()
                .header("If-Match", "\"0\"")
                .post(verdict + "/sign-off")
                .then()
                .statusCode(200);
        return verdict;
    }

    private Response propose(long claim, Map<String, ?> verdict) {
        return desk.reviewer()
                .api()
                .contentType("application/json")
                .body(verdict)
                .post("/api/v1/claims/" + claim + "/verdicts");
    }

    private List<String> offered(long claim) {
        return page(desk.reviewer().get("/claims/" + claim + "/verdicts/new"))
                .select("input[name=rating]")
                .eachAttr("value");
    }

    private void preset(long scale) {
        sql("update rating_scale set is_default = null where is_default");
        sql("update rating_scale set is_default = true where id = " + scale);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static Document page(Response response) {
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }
}
