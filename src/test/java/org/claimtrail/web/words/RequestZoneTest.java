package org.claimtrail.web.words;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Settings;
import org.junit.jupiter.api.Test;

@DeskTest
class RequestZoneTest {
    @Inject
    Desk desk;

    @Inject
    Settings settings;

    @Test
    void timesAreShownInTheZoneOfTheBrowser() {
        history("Asia/Tokyo").body(containsString(" JST</time>"));
        history("Australia/Brisbane").body(containsString(" AEST</time>"), not(containsString(" JST</time>")));
    }

    @Test
    void whereABrowserSaysNoneThatWeKnowTheyAreInTheZoneOfTheDesk() {
        String shown = Formats.time(Instant.EPOCH, Locale.ENGLISH, settings.zone());
        String zone = shown.substring(shown.lastIndexOf(' '));
        history("").body(containsString(zone + "</time>"));
        history("Middle-earth/Bree").body(containsString(zone + "</time>"));
        desk.viewer().get("/history").then().body(containsString(zone + "</time>"));
    }

    private ValidatableResponse history(String zone) {
        return desk.viewer()
                .browser()
                .cookie(RequestZone.COOKIE, zone)
                .get("/history")
                .then()
                .statusCode(200);
    }
}
