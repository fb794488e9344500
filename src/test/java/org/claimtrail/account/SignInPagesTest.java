package org.claimtrail.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimtrail.account.guard.GuessKey;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class SignInPagesTest {
    @Inject
    Desk desk;

    @Inject
    TestPeople people;

    @Test
    void whoeverIsNotSignedInIsSentToSignInAndBack() {
        Visitor nobody = Visitor.nobody();
        nobody.browser()
                .redirects()
                .follow(false)
                .get("/history?page=2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?next=%2Fhistory%3Fpage%3D2"));
    }

    @Test
    void aWrongPasswordSaysWhatToDoAndKeepsTheName() {
        desk.reviewer();
        Visitor.nobody()
                .post("/sign-in", Map.of("name", "ana", "password", "wrong"))
                .then()
                .statusCode(422)
                .body(containsString("Name or password is wrong"), containsString("value=\"ana\""));
    }

    @Test
    void guessingSlowsDown() {
        people.ensure("guessed", "viewer", Desk.PASSWORD);
        Visitor guesser = Visitor.nobody();
        for (int i = 0; i < GuessKey.Scope.NAME_AT_ADDRESS.free(); i++)
            guesser.post("/sign-in", Map.of("name", "guessed", "password", "guess" + i))
                    .then()
                    .statusCode(422);
        guesser.post("/sign-in", Map.of("name", "guessed", "password", Desk.PASSWORD))
                .then()
                .statusCode(429)
                .body(containsString("Wait"));
    }

    @Test
    void aForeignAddressIsNoPlaceToGoAfterSigningIn() {
        desk.reviewer();
        Visitor.nobody()
                .post("/sign-in", Map.of("name", "ana", "password", Desk.PASSWORD, "next", "//evil.example/"))
                .then()
                .statusCode(303)
                .header("Location", allOf(endsWith("/"), not(containsString("evil"))));
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackAfterSigningIn() {
        desk.reviewer();
        Visitor late = Visitor.nobody();
        String page = late.post("/account/tokens", Map.of("tokenName", "a name worth <keeping>"))
                .then()
                .statusCode(401)
                .body(containsString("what you were sending is kept"))
                .extract()
                .asString();
        late.post(
                        "/sign-in",
                        Map.of(
                                "name",
                                "ana",
                                "password",
                                Desk.PASSWORD,
                                "keptAction",
                                "/account/tokens",
                                "keptBody",
                                kept(page)))
                .then()
                .statusCode(200)
                .body(containsString("a name worth &lt;keeping&gt;"), containsString("action=\"/account/tokens\""));
    }

    @Test
    void aFormWithAFileKeepsWhatWasTypedWhenTheSessionHasEnded() {
        Visitor late = Visitor.nobody();
        String token = late.csrf();
        String page = late.browser()
                .multiPart("csrf", token)
                .multiPart("note", "a note worth keeping & more")
                .multiPart("stance", "supports")
                .multiPart("file", "proof.txt", "bytes".getBytes(StandardCharsets.UTF_8))
                .post("/claims/1/evidence/new")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        desk.reviewer();
        late.post(
                        "/sign-in",
                        Map.of(
                                "name",
                                "ana",
                                "password",
                                Desk.PASSWORD,
                                "keptAction",
                                "/claims/1/evidence/new",
                                "keptBody",
                                kept(page),
                                "keptMultipart",
                                "true"))
                .then()
                .statusCode(200)
                .body(
                        containsString("a note worth keeping &amp; more"),
                        containsString("name=\"stance\" value=\"supports\""),
                        containsString("enctype=\"multipart/form-data\""),
                        containsString("choose them again"),
                        not(containsString("proof.txt")));
    }

    @Test
    void aFormThatThisRoleMayNotSendShowsWhatWasTyped() {
        desk.viewer()
                .post("/people", Map.of("name", "a name worth keeping", "role", "viewer"))
                .then()
                .statusCode(403)
                .body(containsString("a name worth keeping"));
    }

    @Test
    void aFormOfAForeignSiteIsNotCarriedThroughSigningIn() {
        Visitor.nobody()
                .browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", "forged")
                .formParam("tokenName", "planted")
                .post("/account/tokens")
                .then()
                .statusCode(401)
                .body(not(containsString("planted")));
    }

    private static String kept(String page) {
        return page.replaceFirst("(?s).*name=\"keptBody\" value=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    @Test
    void whatDoesNotExistSaysSo() {
        desk.reviewer().get("/no-such-page").then().statusCode(404).body(containsString("This page does not exist"));
    }
}
