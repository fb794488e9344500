package org.claimtrail.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;

@DeskTest
class PeopleTest {
    private static final String NEW_PASSWORD = "another long password";

    @Inject
    Desk desk;

    @Inject
    TestPeople people;

    @Inject
    People everybody;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Test
    void anInvitedPersonChoosesAPasswordAndIsAtTheDesk() {
        String link = link(desk.administrator().post("/people", Map.of("name", "Nora New", "role", "reviewer")));
        Visitor nora = Visitor.nobody();
        nora.get(link).then().statusCode(200).body(containsString("Welcome, Nora New"));
        nora.post(link, Map.of("password", NEW_PASSWORD, "passwordAgain", NEW_PASSWORD))
                .then()
                .statusCode(303);
        nora.get("/account").then().statusCode(200).body(containsString("Nora New"));
        nora.post(link, Map.of("password", NEW_PASSWORD, "passwordAgain", NEW_PASSWORD))
                .then()
                .statusCode(410)
                .body(containsString("no longer valid"));
    }

    @Test
    void namesMayBeAsLongAsTheFormSaysInAnyScript() {
        String name = "𝕏".repeat(80);
        Visitor.nobody()
                .post("/sign-in", Map.of("name", name, "password", NEW_PASSWORD))
                .then()
                .statusCode(422);
        String link = link(desk.administrator().post("/people", Map.of("name", name, "role", "reviewer")));
        Visitor lettered = Visitor.nobody();
        lettered.get(link);
        lettered.post(link, Map.of("password", NEW_PASSWORD, "passwordAgain", NEW_PASSWORD))
                .then()
                .statusCode(303);
        lettered.post("/account/tokens", Map.of("tokenName", name)).then().statusCode(200);
        lettered.get("/account").then().statusCode(200).body(containsString(name));
    }

    @Test
    void aNameThatIsTakenOrMissingComesBackWithWhatWasTyped() {
        Visitor admin = desk.administrator();
        desk.reviewer();
        admin.post("/people", Map.of("name", " ANA ", "role", "editor"))
                .then()
                .statusCode(422)
                .body(containsString("Somebody already has this name"), containsString("value=\"ANA\""));
        admin.post("/people", Map.of("name", "", "role", "emperor"))
                .then()
                .statusCode(422)
                .body(containsString("Please fill this in"), containsString("Please choose one"));
        admin.post("/people", Map.of("name", "x".repeat(81), "role", "viewer"))
                .then()
                .statusCode(422)
                .body(containsString("At most 80 characters"));
    }

    @Test
    void markupInANameStaysText() {
        Visitor admin = desk.administrator();
        admin.post("/people", Map.of("name", "<script>alert(1)</script>", "role", "viewer"));
        admin.get("/people")
                .then()
                .body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert(1)"));
    }

    @Test
    void onlyAdministratorsManagePeople() {
        desk.editor().get("/people").then().statusCode(403).body(containsString("You may not do this"));
        desk.editor()
                .post("/people", Map.of("name", "x", "role", "viewer"))
                .then()
                .statusCode(403);
    }

    @Test
    void aDisabledPersonIsOutAtOnceAndComesBackWhenEnabled() {
        Visitor dora = desk.visitor("dora", "reviewer");
        desk.administrator().post("/people/" + dora.id + "/disabling").then().statusCode(303);
        dora.browser()
                .redirects()
                .follow(false)
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        dora.api().get("/api/v1/me").then().statusCode(401);
        dora.post("/sign-in", Map.of("name", "dora", "password", Desk.PASSWORD))
                .then()
                .statusCode(422);
        desk.administrator().post("/people/" + dora.id + "/enabling");
        dora.signIn().get("/account").then().statusCode(200);
    }

    @Test
    void resettingAPasswordMakesTheOldOneUseless() {
        Visitor rita = desk.visitor("rita", "viewer");
        String link = link(desk.administrator().post("/people/" + rita.id + "/password-resets"));
        Visitor.nobody()
                .post("/sign-in", Map.of("name", "rita", "password", Desk.PASSWORD))
                .then()
                .statusCode(422);
        Visitor.nobody()
                .post(link, Map.of("password", NEW_PASSWORD, "passwordAgain", NEW_PASSWORD))
                .then()
                .statusCode(303);
        Visitor.nobody()
                .post("/sign-in", Map.of("name", "rita", "password", NEW_PASSWORD))
                .then()
                .statusCode(303);
    }

    @Test
    void changingOnesPasswordAsksForTheOldOneAndForTwoEqualNewOnes() {
        Visitor paul = desk.visitor("paul", "viewer");
        paul.post("/account/password", Map.of("currentPassword", "no", "password", "short", "passwordAgain", "short"))
                .then()
                .statusCode(422)
                .body(containsString("not your current password"), containsString("at least 12 characters"));
        paul.post(
                        "/account/password",
                        Map.of(
                                "currentPassword",
                                Desk.PASSWORD,
                                "password",
                                NEW_PASSWORD,
                                "passwordAgain",
                                NEW_PASSWORD + "!"))
                .then()
                .statusCode(422)
                .body(containsString("The two passwords differ"));
        paul.post(
                        "/account/password",
                        Map.of(
                                "currentPassword", Desk.PASSWORD,
                                "password", NEW_PASSWORD,
                                "passwordAgain", NEW_PASSWORD))
                .then()
                .statusCode(303);
        paul.get("/account").then().statusCode(200);
    }

    @Test
    void anInvitationThatExpiredIsRefusedBeforeAnythingIsTyped() {
        String link = link(desk.administrator().post("/people", Map.of("name", "Late", "role", "viewer")));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Person set invitationExpiresAt = createdAt where name = 'Late'")
                        .executeUpdate());
        Visitor.nobody().get(link).then().statusCode(410).body(containsString("This invitation is no longer valid"));
    }

    @Test
    void whoeverRunsTheMachineGivesAnybodyANewPassword() {
        Visitor lost = desk.visitor("lotte", "administrator");
        String path = everybody.recover(" LOTTE ");
        lost.api().get("/api/v1/me").then().statusCode(401);
        Visitor.nobody().get(path).then().statusCode(200).body(containsString("lotte"));
        EventRow event = history.of(Subject.person(lost.id), 1).get(0);
        assertEquals("person.password-reset by command line", event.action() + " by " + event.actor());
        assertEquals(
                CommonProblem.NOT_FOUND,
                assertThrows(Refusal.class, () -> everybody.recover("nobody of that name"))
                        .problem());
    }

    @Test
    void theCookieLastsAsLongAsTheSession() {
        Visitor kept = desk.visitor("karl", "viewer");
        assertNull(kept.get("/account").cookie("claimtrail-session"));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update DeskSession set lastSeenAt = ?1 where person.id = ?2")
                        .setParameter(1, Instant.parse("2026-01-01T00:00:00Z"))
                        .setParameter(2, kept.id)
                        .executeUpdate());
        Cookie cookie = kept.get("/account").detailedCookie("claimtrail-session");
        assertEquals(30L * 24 * 60 * 60, cookie.getMaxAge());
        assertTrue(cookie.isHttpOnly());
        assertNull(kept.get("/account").then().statusCode(200).extract().cookie("claimtrail-session"));
    }

    @Test
    void aSessionCanBeEndedFromAnotherBrowser() {
        Visitor here = desk.visitor("sam", "viewer");
        Visitor there = Visitor.nobody();
        there.post("/sign-in", Map.of("name", "sam", "password", Desk.PASSWORD));
        String page = here.get("/account").asString();
        String ending = page.replaceFirst("(?s).*action=\"(/account/sessions/\\d+/ending)\".*", "$1");
        here.post(ending).then().statusCode(303);
        there.browser().redirects().follow(false).get("/account").then().statusCode(303);
        here.get("/account").then().statusCode(200);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        Visitor tess = desk.visitor("tess", "viewer");
        Visitor.nobody().post("/sign-in", Map.of("name", "tess", "password", Desk.PASSWORD));
        String ending = tess.get("/account")
                .asString()
                .replaceFirst("(?s).*action=\"(/account/sessions/\\d+/ending)\".*", "$1");
        desk.colleague().post(ending).then().statusCode(404);
    }

    @Test
    void aTokenWorksUntilItIsRevokedAndIsShownOnce() {
        Visitor tom = desk.visitor("tom", "reviewer");
        String page = tom.post("/account/tokens", Map.of("tokenName", "nightly import"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String token = page.replaceFirst("(?s).*value=\"(ct_[^\"]+)\".*", "$1");
        Visitor.nobody()
                .browser()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("tom"));
        String account = tom.get("/account")
                .then()
                .body(not(containsString(token)))
                .extract()
                .asString();
        String revocation = account.replaceFirst(
                "(?s).*row\">nightly import<.*?action=\"(/account/tokens/\\d+/revocation)\".*", "$1");
        tom.post(revocation).then().statusCode(303);
        Visitor.nobody()
                .browser()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        tom.post("/account/tokens", Map.of("tokenName", "", "expires", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("year-month-day"));
    }

    @Test
    void theLastAdministratorStays() {
        Visitor admin = desk.administrator();
        long others = desk.count("select count(*) from Person where role = 'administrator' and id <> ?1", admin.id);
        assertEquals(0, others);
        admin.post("/people/" + admin.id + "/role", Map.of("role", "viewer"))
                .then()
                .statusCode(409)
                .body(containsString("Somebody has to stay administrator"));
        admin.post("/people/" + admin.id + "/disabling").then().statusCode(409);
    }

    @Test
    void theLanguageIsOnesOwn() {
        Visitor lena = desk.visitor("lena", "viewer");
        lena.post("/account/language", Map.of("language", "de", "next", "/account"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account"));
        lena.get("/account").then().body(containsString("Mein Konto"), containsString("<html lang=\"de\">"));
        lena.post("/account/language", Map.of("language", "xx")).then().statusCode(422);
    }

    @Test
    void setupIsOverOnceSomebodyIsThere() {
        desk.reviewer();
        Visitor.nobody()
                .post("/setup", Map.of("code", "x", "name", "evil", "password", NEW_PASSWORD))
                .then()
                .statusCode(409)
                .body(containsString("set up already"));
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Visitor ana = desk.reviewer();
        ana.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("tokenName", "forged")
                .post("/account/tokens")
                .then()
                .statusCode(400)
                .body(containsString("The form is too old to be sent"));
        ana.get("/account").then().body(not(containsString("forged")));
    }

    private static String link(Response invited) {
        return invited.then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceFirst("(?s).*value=\"https?://[^/]+(/invitations/[^\"]+)\".*", "$1");
    }
}
