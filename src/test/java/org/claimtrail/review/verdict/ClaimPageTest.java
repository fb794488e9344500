package org.claimtrail.review.verdict;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.review.TestReviews;
import org.claimtrail.speaker.TestSpeakers;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.hamcrest.Matcher;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@DeskTest
class ClaimPageTest {
    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestClaims claims;

    @Inject
    TestSpeakers speakers;

    @Inject
    TestReviews given;

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Test
    void showsWhereTheClaimStandsAndWhoSaidIt() {
        long article = articles.ready(
                "Quotas", "Landings have fallen by a fifth, she said.", "Northwire", LocalDate.of(2026, 3, 2));
        long speaker = speakers.person("Ines Harbour");
        long id = claims.claim("Landings fell by a fifth.", article, "Landings have fallen by a fifth", speaker);
        desk.viewer()
                .get("/claims/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Landings fell by a fifth.</h1>"),
                        containsString("<a href=\"/speakers/" + speaker + "\">Ines Harbour</a>"),
                        containsString("2 Mar 2026"),
                        containsString("Northwire"),
                        containsString("href=\"/articles/" + article + "?version="),
                        containsString(">Landings have fallen by a fifth</a>"),
                        containsString("not rated yet"),
                        containsString("created the claim"),
                        not(containsString("claim-review.jsonld")),
                        not(containsString("/edit")));
    }

    @Test
    void offersWhatTheRoleAllows() {
        long id = given.claim("Roles on the page.");
        String edit = "href=\"/claims/" + id + "/edit\"";
        String deletion = "href=\"/claims/" + id + "/deletion\"";
        String evidence = "href=\"/claims/" + id + "/evidence/new\"";
        String propose = "href=\"/claims/" + id + "/verdicts/new\"";
        page(desk.viewer(), id, not(containsString(edit)), not(containsString(evidence)), not(containsString(propose)));
        page(
                desk.reviewer(),
                id,
                containsString(edit),
                not(containsString(deletion)),
                containsString(evidence),
                containsString(propose),
                containsString("Edit the link to"));
        page(desk.editor(), id, containsString(edit), containsString(deletion));
    }

    @Test
    void tellsEachPersonWhatIsNext() {
        long id = given.claim("Next for each.");
        long evidence = given.link(id, "supports", "Table 3.");
        page(desk.reviewer(), id, containsString("Nobody has proposed a verdict yet."), containsString("Table 3."));

        long verdict = given.proposed(id, "misleading", evidence);
        String signOff = "action=\"/verdicts/" + verdict + "/sign-off\"";
        String sendBack = "action=\"/verdicts/" + verdict + "/sending-back\"";
        page(
                desk.reviewer(),
                id,
                containsString("You proposed this yourself"),
                not(containsString(signOff)),
                containsString("Take back"),
                containsString("class=\"rating rating-mixed\""),
                containsString("awaiting sign-off"));
        page(desk.colleague(), id, containsString(signOff), containsString(sendBack), containsString("Send back"));
        page(
                desk.viewer(),
                id,
                containsString("Another reviewer has to sign it off."),
                not(containsString(signOff)),
                not(containsString(sendBack)));

        given.sendBack(verdict, "Which table?");
        page(
                desk.reviewer(),
                id,
                containsString("The last proposal was sent back."),
                containsString("Which table?"),
                containsString(">Propose anew</a>"));

        long second = given.rated(id, "mostly-false", evidence);
        page(
                desk.viewer(),
                id,
                containsString("<span class=\"rating rating-mostly-false\">Mostly false</span>"),
                containsString("in force"),
                containsString("signed off by ben"),
                containsString("The rationale of mostly-false."),
                containsString("href=\"/claims/" + id + "/claim-review.jsonld\""),
                containsString("Earlier verdicts"),
                containsString("href=\"/verdicts/" + verdict + "\""),
                containsString("signed a verdict off"));
        page(desk.colleague(), id, containsString(">Correct this verdict</a>"));

        given.proposed(id, "false", evidence);
        page(
                desk.viewer(),
                id,
                containsString("<span class=\"rating rating-mostly-false\">Mostly false</span>"),
                containsString("A correction is proposed:"),
                containsString("What changed since mostly-false."),
                containsString("href=\"/verdicts/" + second + "\""));
    }

    @Test
    void aStatementThatWasWordedAnewAfterTheVerdictSaysSo() {
        long id = given.claim("As it was rated.");
        given.rated(id, "unproven");
        reword(id, "As it reads now.");
        page(
                desk.viewer(),
                id,
                containsString("<h1>As it reads now.</h1>"),
                containsString("statement changed since the rating"),
                containsString("was worded anew after this verdict"),
                containsString("As it was rated."));
    }

    @Test
    void evidenceThatTheRatingRestsOnIsMarked() {
        long id = given.claim("On a link.");
        long used = given.link(id, "supports", "Counted.");
        long later = given.link(id, "contradicts", "Counted again.");
        given.rated(id, "true", used);
        Document page = Jsoup.parse(desk.viewer().get("/claims/" + id).asString());
        assertEquals(
                List.of("evidence-" + used),
                page.select("#evidence li:contains(the rating rests on it)").eachAttr("id"));
        assertEquals(1, page.select("#evidence-" + later).size());
    }

    @Test
    void aDroppedClaimAsksForNoVerdict() {
        long id = given.claim("Not going to be checked.");
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update Claim set status = ?1 where id = ?2")
                .setParameter(1, ClaimStatus.DROPPED)
                .setParameter(2, id)
                .executeUpdate());
        page(
                desk.reviewer(),
                id,
                containsString("The claim is dropped"),
                not(containsString("href=\"/claims/" + id + "/verdicts/new\"")));
    }

    @Test
    void aClaimUnderReviewIsNotDropped() {
        long id = given.claim("Under review.");
        given.proposed(id, "true", given.link(id, "supports", "Counted."));
        desk.reviewer()
                .post("/claims/" + id + "/edit", Map.of("version", 1, "statement", "Under review.", "dropped", "true"))
                .then()
                .statusCode(422)
                .body(containsString("it has to be signed off or sent back before the claim can be dropped"));
        page(desk.colleague(), id, containsString("/sign-off\""));
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery("update Claim set status = ?1 where id = ?2")
                .setParameter(1, ClaimStatus.DROPPED)
                .setParameter(2, id)
                .executeUpdate());
        page(
                desk.colleague(),
                id,
                containsString("The claim is dropped"),
                containsString("/sending-back\""),
                not(containsString("/sign-off\"")));
    }

    @Test
    void aClaimThatIsGoneSaysSo() {
        long id = given.claim("Soon gone.");
        delete(id);
        desk.viewer().get("/claims/" + id).then().statusCode(410).body(containsString("This was deleted meanwhile"));
        desk.viewer().get("/claims/999999").then().statusCode(404);
        desk.viewer().get("/claims/none").then().statusCode(404);
    }

    @Test
    void markupStaysText() {
        String evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        long article = articles.ready(evil, "He said " + evil, evil, LocalDate.of(2026, 3, 2));
        long id = claims.claim(evil, article, evil, speakers.person(evil));
        long evidence = given.link(id, "contradicts", evil);
        given.passage(id, article, evil, "context");
        long verdict = given.proposed(id, "false", evidence);
        for (String page : List.of(
                "/claims/" + id,
                "/verdicts/" + verdict,
                "/verdicts/awaiting-sign-off",
                "/evidence/" + evidence + "/edit",
                "/claims/" + id + "/evidence/new?kind=link",
                "/claims/" + id + "/evidence/new?q=" + "onerror"))
            desk.colleague()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("&lt;script&gt;alert"),
                            allOf(not(containsString("<script>alert")), not(containsString("<img"))));
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfRows() {
        long few = withRows(10);
        long many = withRows(1000);
        Visitor viewer = desk.viewer();
        viewer.get("/claims/" + few).then().statusCode(200);
        long queriesForFew = queries(viewer, few);
        assertTrue(queriesForFew > 0);
        assertEquals(queriesForFew, queries(viewer, many));
    }

    /** The least of several views, because what the application does by itself meanwhile counts too. */
    private long queries(Visitor visitor, long claimId) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    long before = statistics.getPrepareStatementCount();
                    visitor.get("/claims/" + claimId).then().statusCode(200).body(containsString("Line 7 "));
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }

    private long withRows(int rows) {
        long first = 0;
        for (int from = 0; from < rows; from += 10) {
            List<String> lines = IntStream.range(from, from + 10)
                    .mapToObj(i -> "Line " + i + " of " + rows + ".")
                    .toList();
            long article = articles.ready("Rows " + from, lines.stream().collect(Collectors.joining("\n")));
            long before = first;
            first = QuarkusTransaction.requiringNew()
                    .call(() -> linked(before, "With " + rows + " rows", article, lines));
        }
        Long[] evidence = new Long[0];
        given.rated(first, "unproven", evidence);
        return first;
    }

    /** The claim to which these lines were linked and added as evidence; a new one where none was before (0). */
    private long linked(long before, String statement, long article, List<String> lines) {
        long claim = before;
        for (String line : lines) {
            if (claim == 0) claim = claims.claim(statement, article, line);
            else claims.appearance(claim, article, line);
            given.passage(claim, article, line, "supports");
        }
        return claim;
    }

    @SafeVarargs
    private void page(Visitor visitor, long id, Matcher<String>... shows) {
        visitor.get("/claims/" + id).then().statusCode(200).body(allOf(shows));
    }

    private void reword(long id, String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Claim set statement = ?1 where id = ?2")
                        .setParameter(1, statement)
                        .setParameter(2, id)
                        .executeUpdate());
    }

    private void delete(long id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "update Claim set deletedAt = changedAt, deletedBy = createdBy where id = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }
}
