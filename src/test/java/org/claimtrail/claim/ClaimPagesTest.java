package org.claimtrail.claim;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.article.TestArticles;
import org.claimtrail.scale.Ratings;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class ClaimPagesTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims testClaims;

    @Inject
    Claims claims;

    @Inject
    Ratings ratings;

    @Inject
    Speakers speakers;

    @Test
    void theListShowsNarrowsAndSaysWhatToDo() {
        long article = articles.ready("Wind", "Wind blows. Rain falls.", "Weather Post", LocalDate.of(2026, 4, 1));
        long wind = testClaims.claim("Wind blows hard.", article, "Wind blows");
        long rain = testClaims.claim("Rain <falls>.", article, "Rain falls");
        claims.rated(wind, ratings.presetNamed("mostly-false").id());
        desk.viewer()
                .get("/claims?article=" + article)
                .then()
                .statusCode(200)
                .body(
                        containsString("<a href=\"/claims/" + wind + "\">Wind blows hard.</a>"),
                        containsString("Rain &lt;falls&gt;."),
                        containsString("<span class=\"rating rating-mostly-false\">Mostly false</span>"),
                        containsString("Weather Post"),
                        containsString("1 Apr 2026"),
                        containsString("Only claims in"));
        desk.viewer()
                .get("/claims?article=" + article + "&outcome=none&status=open&q=rain&from=2026-04-01&to=2026-04-01")
                .then()
                .statusCode(200)
                .body(containsString("claim-" + rain), not(containsString("claim-" + wind + "\"")));
        desk.viewer()
                .get("/claims?article=" + article + "&q=snow")
                .then()
                .statusCode(200)
                .body(containsString("No claim fits this filter."));
        desk.viewer()
                .get("/claims?from=2026-13-01&to=tomorrow&q=kept")
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#from\""),
                        containsString("href=\"#to\""),
                        containsString("value=\"kept\""));
        desk.viewer().get("/claims?speaker=999999").then().statusCode(404);
    }

    @Test
    void aStatementWordedAnewSinceItsRatingIsFlagged() {
        long article = articles.ready("Wind", "Wind blows.");
        long id = testClaims.claim("Wind blows hard.", article, "Wind blows");
        QuarkusTransaction.requiringNew()
                .run(() -> claims.rated(id, ratings.presetNamed("false").id()));
        String flag = "statement changed since the rating";
        desk.viewer().get("/claims?article=" + article).then().body(not(containsString(flag)));
        claims.edit(id, 1, "Wind howls.", false, testClaims.ana());
        desk.viewer().get("/claims?article=" + article).then().body(containsString(flag));
        desk.viewer().get("/search?q=howls").then().body(containsString(flag));
        desk.viewer()
                .api()
                .get("/api/v1/claims?article=" + article)
                .then()
                .body("items[0].rewordedSinceRating", equalTo(true));
        desk.viewer().api().get("/api/v1/claims/" + id).then().body("rewordedSinceRating", equalTo(true));
        claims.edit(id, 2, "Wind blows hard.", false, testClaims.ana());
        desk.viewer().get("/claims?article=" + article).then().body(not(containsString(flag)));
    }

    @Test
    void theListIsNarrowedToASpeaker() {
        String name = "Wanda Gale " + UUID.randomUUID();
        long speaker = speakers.create(
                new NewSpeaker(name, "person", null, List.of()),
                testClaims.ana(),
                testClaims.ana().id());
        long article = articles.ready("Wind", "Wind blows. Rain falls.");
        long wind = testClaims.claim("Wind blows hard.", article, "Wind blows", speaker);
        long rain = testClaims.claim("Rain falls hard.", article, "Rain falls");
        desk.viewer()
                .get("/claims?speaker=" + speaker)
                .then()
                .statusCode(200)
                .body(
                        containsString("<option value=\"" + speaker + "\" selected>" + name + "</option>"),
                        containsString("claim-" + wind + "\""),
                        not(containsString("claim-" + rain + "\"")));
        desk.viewer()
                .get("/speakers/" + speaker)
                .then()
                .body(containsString("href=\"/claims?speaker=" + speaker + "\""));
        desk.viewer().api().get("/api/v1/claims?speaker=" + speaker).then().body("items.id", equalTo(List.of((int)
                wind)));
    }

    @Test
    void anEditorFindsADeletedClaimAndRestoresIt() {
        long article = articles.ready("Wind", "Wind blows.");
        long id = testClaims.claim("Wind blows hard.", article, "Wind blows");
        claims.delete(id, 0, testClaims.ana());
        desk.reviewer().get("/claims?status=deleted").then().statusCode(403);
        desk.editor()
                .get("/claims?status=deleted&article=" + article)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/claims/" + id + "/restoration\""));
        desk.editor()
                .get("/claims/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Restore this claim?"), containsString("Deleted by ana"));
        desk.reviewer().post("/claims/" + id + "/restoration").then().statusCode(403);
        desk.editor().post("/claims/" + id + "/restoration").then().statusCode(303);
        desk.viewer()
                .get("/claims/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Wind blows hard."), containsString("restored the claim"));
        desk.editor().get("/claims/" + id + "/restoration").then().statusCode(404);
        desk.editor().post("/claims/" + id + "/restoration").then().statusCode(409);
    }

    @Test
    void pagesOfTheListCanBeShared() {
        long article = articles.ready("Many", "Many claims.");
        for (int i = 0; i < 26; i++) testClaims.claim("Claim " + i, article, "Many");
        desk.viewer()
                .get("/claims?article=" + article + "&sort=statement")
                .then()
                .body(allOf(
                        containsString("1–25 of 26"),
                        containsString("href=\"/claims?article=" + article + "&amp;sort=statement&amp;page=2\"")));
        desk.viewer()
                .get("/claims?article=" + article + "&sort=statement&page=2")
                .then()
                .body(containsString("26–26 of 26"), containsString("Claim 9"));
    }

    @Test
    void aClaimIsRewordedAndDroppedUnlessSomebodyWasFaster() {
        long id = testClaims.claim("It rains.", articles.ready("Rain", "It rains."), "It rains");
        desk.reviewer().get("/claims/" + id + "/edit").then().statusCode(200).body(containsString("It rains."));
        desk.reviewer()
                .post(
                        "/claims/" + id + "/edit",
                        Map.of("version", 0, "statement", "It rains in May.", "dropped", "true"))
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/claims/" + id));
        assertEquals(ClaimStatus.DROPPED, claims.required(id).status());
        desk.colleague()
                .post("/claims/" + id + "/edit", Map.of("version", 0, "statement", "It <pours>."))
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>It rains in May.</td><td>It &lt;pours&gt;.</td>"),
                        containsString("<td>dropped</td><td>open</td>"),
                        containsString("name=\"version\" value=\"1\""),
                        containsString("It &lt;pours&gt;.</textarea>"));
        desk.colleague()
                .post("/claims/" + id + "/edit", Map.of("version", 1, "statement", " "))
                .then()
                .statusCode(422)
                .body(containsString("Please fill this in."));
        desk.colleague()
                .post("/claims/" + id + "/edit", Map.of("version", 1, "statement", "😀".repeat(2001)))
                .then()
                .statusCode(422)
                .body(containsString("At most 2000 characters"));
        desk.colleague()
                .post("/claims/" + id + "/edit", Map.of("version", 1, "statement", "😀".repeat(2000)))
                .then()
                .statusCode(303);
        assertEquals(ClaimStatus.OPEN, claims.required(id).status());
        desk.viewer()
                .post("/claims/" + id + "/edit", Map.of("version", 2, "statement", "x"))
                .then()
                .statusCode(403);
    }

    @Test
    void anEditorDeletesAndWhoeverEditsThenLearnsSo() {
        long id = testClaims.claim("It hails.", articles.ready("Hail", "It hails."), "It hails");
        desk.reviewer().get("/claims/" + id + "/deletion").then().statusCode(403);
        desk.editor().get("/claims/" + id + "/deletion").then().statusCode(200).body(containsString("It hails."));
        desk.editor()
                .post("/claims/" + id + "/deletion", Map.of("version", 7))
                .then()
                .statusCode(412)
                .body(containsString("Somebody changed it meanwhile"));
        desk.editor()
                .post("/claims/" + id + "/deletion", Map.of("version", 0))
                .then()
                .statusCode(303);
        desk.reviewer()
                .post("/claims/" + id + "/edit", Map.of("version", 0, "statement", "typed for nothing?"))
                .then()
                .statusCode(410)
                .body(containsString("This was deleted meanwhile"), containsString("typed for nothing?"));
    }
}
