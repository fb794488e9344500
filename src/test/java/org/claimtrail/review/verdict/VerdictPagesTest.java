package org.claimtrail.review.verdict;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.History;
import org.claimtrail.review.TestReviews;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DeskTest
class VerdictPagesTest {
    @Inject
    Desk desk;

    @Inject
    Verdicts verdicts;

    @Inject
    EvidenceFolder folder;

    @Inject
    Claims claims;

    @Inject
    History history;

    @Inject
    TestReviews given;

    @Inject
    EntityManager entities;

    @BeforeEach
    void nothingWaitsBefore() {
        given.nothingWaits();
    }

    @Test
    void aVerdictComesIntoForceWhenAnotherPersonSignsItOff() {
        long claim = given.claim("Signed off in the end.");
        long evidence = given.link(claim, "supports", "Table 3.");
        desk.reviewer()
                .get("/claims/" + claim + "/verdicts/new")
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"not-checkable\""),
                        containsString("<span class=\"rating rating-true\">True</span>"),
                        containsString("name=\"evidence\" value=\"" + evidence + "\""));
        propose(claim, Map.of("rating", "mostly-true", "rationale", "It says so.\r\nTwice.", "evidence", evidence))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim));
        VerdictView waiting = verdicts.of(claim).get(0);
        assertEquals("It says so.\nTwice.", waiting.rationale());
        assertEquals(List.of(evidence), waiting.evidenceIds());
        assertEquals(ClaimStatus.IN_REVIEW, claims.required(claim).status());

        desk.colleague()
                .get("/verdicts/awaiting-sign-off")
                .then()
                .body(containsString("id=\"verdict-" + waiting.id() + "\""));
        decide(desk.colleague(), waiting.id(), "sign-off").then().statusCode(303);
        VerdictView inForce = verdicts.inForce(List.of(claim)).get(claim);
        assertEquals(waiting.id(), inForce.id());
        assertEquals("ben", inForce.signedOffBy());
        assertEquals("mostly-true", claims.required(claim).outcome());
        assertEquals(ClaimStatus.RATED, claims.required(claim).status());
        desk.colleague()
                .get("/verdicts/awaiting-sign-off")
                .then()
                .body(not(containsString("id=\"verdict-" + waiting.id() + "\"")));
        desk.viewer()
                .get("/verdicts/" + waiting.id())
                .then()
                .statusCode(200)
                .body(
                        containsString("proposed a verdict"),
                        containsString("signed a verdict off"),
                        containsString("Table 3."),
                        containsString("on scale Desk 1"));
        assertTrue(history.verify().whole());
    }

    @Test
    void nobodySignsOffTheirOwnWhateverTheirRole() {
        for (Visitor author : List.of(desk.reviewer(), desk.editor(), desk.administrator())) {
            long claim = given.claim("Own verdict of " + author.name);
            propose(author, claim, Map.of("rating", "unproven", "rationale", "Nothing to be found."))
                    .then()
                    .statusCode(303);
            long verdict = verdicts.of(claim).get(0).id();
            decide(author, verdict, "sign-off")
                    .then()
                    .statusCode(403)
                    .body(containsString("You cannot sign off your own verdict"));
            author.get("/verdicts/" + verdict).then().body(not(containsString("/sign-off\"")));
            assertTrue(verdicts.inForce(List.of(claim)).isEmpty());
        }
    }

    @Test
    void theDatabaseItselfRefusesTheAuthorsSignOff() {
        long claim = given.claim("Refused by the database.");
        long verdict = given.proposed(claim, "unproven");
        assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Verdict set signedOffBy = proposedBy where id = ?1")
                        .setParameter(1, verdict)
                        .executeUpdate()));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        long claim = given.claim("Wrong in many ways.");
        long foreign = given.link(given.claim("Another claim."), "supports", "Elsewhere.");
        propose(claim, Map.of("rating", "great", "rationale", " ", "evidence", foreign))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"rating-error\""),
                        containsString("id=\"rationale-error\""),
                        containsString("belongs to another claim"));
        propose(claim, Map.of("rating", "true", "rationale", "r".repeat(10_001)))
                .then()
                .statusCode(422)
                .body(
                        containsString("you entered 10001"),
                        containsString("cannot stand without"),
                        containsString("value=\"true\" checked"));
        propose(claim, Map.of("rating", "true", "rationale", "x", "evidence", "none"))
                .then()
                .statusCode(400);
        assertTrue(verdicts.of(claim).isEmpty());
        assertEquals(ClaimStatus.OPEN, claims.required(claim).status());
        propose(claim, Map.of("rating", "not-checkable", "rationale", "A forecast."))
                .then()
                .statusCode(303);
    }

    @Test
    void onlyOneVerdictWaitsAtATime() {
        long claim = given.claim("One at a time.");
        given.proposed(claim, "unproven");
        propose(desk.colleague(), claim, Map.of("rating", "unproven", "rationale", "Typed in vain?"))
                .then()
                .statusCode(409)
                .body(containsString("waits for sign-off already"), containsString("Typed in vain?"));
        desk.colleague().get("/claims/" + claim + "/verdicts/new").then().statusCode(409);
        assertEquals(1, verdicts.of(claim).size());
    }

    @Test
    void whatIsSentBackCanBeProposedAnewWithItsText() {
        long claim = given.claim("Sent back once.");
        long evidence = given.link(claim, "context", "Table 3.");
        long first = given.proposed(claim, "misleading", evidence);
        decide(desk.colleague(), first, "sending-back", Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        decide(desk.colleague(), first, "sending-back", Map.of("reason", "r".repeat(2001)))
                .then()
                .statusCode(422)
                .body(containsString("r".repeat(2001)));
        decide(desk.colleague(), first, "sending-back", Map.of("reason", "Which species?"))
                .then()
                .statusCode(303);
        assertEquals(ClaimStatus.OPEN, claims.required(claim).status());
        desk.reviewer()
                .get("/claims/" + claim + "/verdicts/new")
                .then()
                .body(
                        containsString("The rationale of misleading."),
                        containsString("value=\"misleading\" checked"),
                        containsString("value=\"" + evidence + "\" checked"),
                        containsString("Which species?"));
        propose(claim, Map.of("rating", "misleading", "rationale", "Of cod.", "evidence", evidence))
                .then()
                .statusCode(303);
        assertEquals(
                List.of("waiting", "sent-back"),
                verdicts.of(claim).stream().map(VerdictView::state).toList());
    }

    @Test
    void whoeverProposedItCanTakeItBack() {
        long claim = given.claim("Taken back.");
        long verdict = given.proposed(claim, "unproven");
        decide(desk.reviewer(), verdict, "sending-back", Map.of("reason", "I found a source."))
                .then()
                .statusCode(303);
        assertEquals("ana", verdicts.required(verdict).sentBackBy());
    }

    @Test
    void aCorrectionReplacesTheVerdictInForceWhenItIsSignedOff() {
        long claim = given.claim("Corrected.");
        long evidence = given.link(claim, "contradicts", "Table 3.");
        long first = given.rated(claim, "true", evidence);
        desk.reviewer()
                .get("/claims/" + claim + "/verdicts/new")
                .then()
                .body(
                        containsString("Correct the verdict"),
                        containsString("name=\"replaces\" value=\"" + first + "\""),
                        containsString("The rationale of true."));
        Map<String, Object> typed = new HashMap<>(
                Map.of("rating", "false", "rationale", "Read wrongly.", "evidence", evidence, "replaces", first));
        propose(claim, typed).then().statusCode(422).body(containsString("id=\"whatChanged-error\""));
        typed.put("whatChanged", "The table counts cod only.");
        propose(claim, typed).then().statusCode(303);
        long second = verdicts.of(claim).get(0).id();
        assertEquals(first, verdicts.inForce(List.of(claim)).get(claim).id(), "still, while the correction waits");
        assertEquals("true", claims.required(claim).outcome());

        decide(desk.colleague(), second, "sending-back", Map.of("reason", "Say which table."))
                .then()
                .statusCode(303);
        assertEquals("true", claims.required(claim).outcome(), "a correction sent back changes nothing");
        assertEquals(ClaimStatus.RATED, claims.required(claim).status());

        propose(claim, typed).then().statusCode(303);
        long third = verdicts.of(claim).get(0).id();
        decide(desk.colleague(), third, "sign-off").then().statusCode(303);
        assertEquals("false", claims.required(claim).outcome());
        VerdictView replaced = verdicts.required(first);
        assertEquals("replaced", replaced.state());
        assertEquals(third, replaced.replacedById());
        assertEquals("The rationale of true.", replaced.rationale(), "never overwritten");
        assertEquals(third, verdicts.inForce(List.of(claim)).get(claim).id());
        desk.viewer()
                .get("/verdicts/" + first)
                .then()
                .body(
                        containsString("A later verdict corrects it"),
                        containsString("href=\"/verdicts/" + third + "\""));
        desk.viewer()
                .get("/verdicts/" + third)
                .then()
                .body(containsString("The table counts cod only."), containsString("href=\"/verdicts/" + first + "\""));
    }

    @Test
    void aProposalMadeOnAnOldVerdictShowsWhatIsInForceNow() {
        long claim = given.claim("Overtaken by a correction.");
        long first = given.rated(claim, "unproven");
        long second = given.rated(claim, "not-checkable");
        propose(claim, Map.of("rating", "unproven", "rationale", "Mine.", "replaces", first, "whatChanged", "All."))
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>Not checkable</td><td>Unproven</td>"),
                        containsString("Mine."),
                        containsString("name=\"replaces\" value=\"" + second + "\""));
        propose(claim, Map.of("rating", "unproven", "rationale", "As if there were none."))
                .then()
                .statusCode(412);
    }

    @Test
    void aProposalForWordsThatChangedMeanwhileShowsBoth() {
        long claim = given.claim("Seen when the form opened.");
        reword(claim, "Worded anew meanwhile.");
        propose(
                        claim,
                        Map.of(
                                "rating", "unproven",
                                "rationale", "On the old words.",
                                "statement", "Seen when the form opened."))
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>Worded anew meanwhile.</td><td>Seen when the form opened.</td>"),
                        containsString("On the old words."));
        assertTrue(verdicts.of(claim).isEmpty());
    }

    @Test
    void aVerdictOnOldWordsIsNotSignedOff() {
        long claim = given.claim("Old words.");
        long verdict = given.proposed(claim, "unproven");
        reword(claim, "New words.");
        desk.colleague()
                .get("/verdicts/" + verdict)
                .then()
                .body(containsString("Old words."), containsString("New words."));
        decide(desk.colleague(), verdict, "sign-off")
                .then()
                .statusCode(409)
                .body(containsString("The statement was changed after this verdict was proposed"));
        assertTrue(verdicts.required(verdict).isWaiting());
        assertEquals(ClaimStatus.IN_REVIEW, claims.required(claim).status());
        decide(desk.colleague(), verdict, "sending-back", Map.of("reason", "Propose it for the new words."))
                .then()
                .statusCode(303);
    }

    @Test
    void evidenceThatWasWithdrawnCannotBeUsedAnyMore() {
        long claim = given.claim("On withdrawn evidence.");
        long gone = given.link(claim, "supports", "Gone.");
        long there = given.link(claim, "supports", "There.");
        desk.reviewer()
                .post("/evidence/" + gone + "/withdrawal", Map.of("version", "0"))
                .then()
                .statusCode(303);
        propose(claim, Map.of("rating", "true", "rationale", "Both.", "evidence", List.of(gone, there)))
                .then()
                .statusCode(422)
                .body(
                        containsString("withdrawn meanwhile"),
                        containsString("value=\"" + there + "\" checked"),
                        not(containsString("value=\"" + gone + "\"")));
    }

    @Test
    void aClaimThatWasDeletedMeanwhileIsNotRatedAnyMore() {
        long claim = given.claim("Deleted under the verdict.");
        long verdict = given.proposed(claim, "unproven");
        long fresh = given.claim("Deleted under the proposal.");
        for (long id : List.of(claim, fresh))
            QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                            "update Claim set deletedAt = changedAt, deletedBy = createdBy where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate());
        decide(desk.colleague(), verdict, "sign-off").then().statusCode(410);
        decide(desk.colleague(), verdict, "sending-back", Map.of("reason", "Typed reason"))
                .then()
                .statusCode(410)
                .body(containsString("Typed reason"));
        propose(fresh, Map.of("rating", "unproven", "rationale", "Typed rationale"))
                .then()
                .statusCode(410)
                .body(containsString("Typed rationale"));
        desk.viewer().get("/verdicts/" + verdict).then().statusCode(410);
        desk.colleague()
                .get("/verdicts/awaiting-sign-off")
                .then()
                .body(not(containsString("id=\"verdict-" + verdict + "\"")));
    }

    @Test
    void whatIsDecidedStaysDecided() {
        long claim = given.claim("Decided.");
        long verdict = given.rated(claim, "unproven");
        decide(desk.editor(), verdict, "sign-off")
                .then()
                .statusCode(409)
                .body(containsString("This has been decided already"));
        decide(desk.editor(), verdict, "sending-back", Map.of("reason", "Too late."))
                .then()
                .statusCode(409)
                .body(containsString("Too late."));
        assertTrue(verdicts.required(verdict).isInForce());
    }

    @Test
    void rolesAreKept() {
        long claim = given.claim("Roles of verdicts.");
        long verdict = given.proposed(claim, "unproven");
        Visitor viewer = desk.viewer();
        viewer.get("/claims/" + claim + "/verdicts/new").then().statusCode(403);
        propose(viewer, claim, Map.of("rating", "unproven", "rationale", "x"))
                .then()
                .statusCode(403);
        decide(viewer, verdict, "sign-off").then().statusCode(403);
        decide(viewer, verdict, "sending-back", Map.of("reason", "x")).then().statusCode(403);
        viewer.get("/verdicts/awaiting-sign-off").then().statusCode(403);
        viewer.get("/verdicts/" + verdict).then().statusCode(200);
        viewer.get("/verdicts/999999").then().statusCode(404);
        decide(desk.colleague(), 999999, "sign-off").then().statusCode(404);
        assertTrue(verdicts.required(verdict).isWaiting());
    }

    @Test
    void thePagesSpeakGerman() {
        long claim = given.claim("Auf Deutsch gelesen.");
        long verdict = given.proposed(claim, "misleading", given.link(claim, "context", "Notiz"));
        desk.colleague()
                .browser()
                .header("Accept-Language", "de")
                .get("/verdicts/" + verdict)
                .then()
                .body(
                        containsString("Irreführend"),
                        containsString("Abzeichnen"),
                        containsString("vorgeschlagen von ana"));
    }

    private Response propose(long claim, Map<String, ?> typed) {
        return propose(desk.reviewer(), claim, typed);
    }

    private static Response propose(Visitor by, long claim, Map<String, ?> typed) {
        return by.post("/claims/" + claim + "/verdicts/new", typed);
    }

    private static Response decide(Visitor by, long verdict, String how) {
        return decide(by, verdict, how, Map.of());
    }

    private static Response decide(Visitor by, long verdict, String how, Map<String, ?> typed) {
        Map<String, Object> fields = new HashMap<>(typed);
        fields.put("version", "0");
        return by.post("/verdicts/" + verdict + "/" + how, fields);
    }

    private void reword(long id, String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Claim set statement = ?1 where id = ?2")
                        .setParameter(1, statement)
                        .setParameter(2, id)
                        .executeUpdate());
    }
}
