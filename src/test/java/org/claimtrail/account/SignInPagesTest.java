package org.claimtrail.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
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
        for (int i = 0; i < SignInFailure.FREE_ATTEMPTS; i++)
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
        String kept = page.replaceFirst("(?s).*name=\"keptBody\" value=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
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
                                kept))
                .then()
                .statusCode(200)
                .body(containsString("a name worth &lt;keeping&gt;"), containsString("action=\"/account/tokens\""));
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

    @Test
    void whatDoesNotExistSaysSo() {
        desk.reviewer().get("/no-such-page").then().statusCode(404).body(containsString("This page does not exist"));
    }
}
