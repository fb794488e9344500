package org.claimtrail.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class HistoryPagesTest {
    @Inject
    Desk desk;

    @Test
    void theOutcomeOfACheckIsShownOnThePageThatFollows() {
        desk.viewer().post("/history/verification").then().statusCode(303).header("Location", endsWith("/history"));
        desk.viewer().get("/history").then().statusCode(200).body(containsString("The chain is whole"));
        desk.viewer().get("/history").then().statusCode(200).body(not(containsString("The chain is whole")));
    }
}
