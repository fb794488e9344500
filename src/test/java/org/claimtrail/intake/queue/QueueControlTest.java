package org.claimtrail.intake.queue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.web.Paging;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people may do with files that wait. */
@DeskTest
class QueueControlTest {
    private static final String QUEUE = "/api/v1/intake";

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Inject
    IntakeItems items;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        desk.editor().api().delete(QUEUE + "/pause").then().statusCode(200);
        intake.drain();
    }

    @Test
    void theApiTellsWhatWaitsInTheDropFolder() {
        desk.viewer().api().get(QUEUE + "/held").then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void aBatchRestsGoesOnAndIsCancelled() {
        String batch = uploaded(desk.reviewer(), 3);
        String page = "/intake/" + batch;
        desk.reviewer()
                .get(page)
                .then()
                .body(containsString("Let them rest"), containsString("Cancel what is not read"));
        desk.reviewer().post(page + "/pause").then().statusCode(303);
        intake.drain();
        assertEquals(3, pace(batch).resting());
        String late = uploaded(desk.reviewer(), 1, batch);
        assertEquals(batch, late);
        assertEquals(4, pace(batch).resting(), "what comes into a resting batch rests too");
        desk.reviewer().get(page).then().body(containsString("Let them go on"), not(containsString("Let them rest")));
        desk.reviewer().post(page + "/pause/end").then().statusCode(303);
        assertEquals(4, pace(batch).waiting());
        desk.reviewer().post(page + "/cancellation").then().statusCode(303);
        intake.drain();
        assertEquals(4, pace(batch).of(State.CANCELLED));
        desk.reviewer().get(page).then().body(containsString("4 files were cancelled."), containsString("All 4 read"));
        long id = items.batch(batch, new Paging(1, 1)).items().items().get(0).id();
        desk.reviewer().post("/intake/items/" + id + "/retry").then().statusCode(303);
        intake.drain();
        assertEquals(State.READY, items.view(id).state());
    }

    @Test
    void aBatchIsTheMatterOfWhoeverBroughtItAndOfEditors() {
        String batch = uploaded(desk.reviewer(), 1);
        for (String what : new String[] {"/pause", "/pause/end", "/cancellation"}) {
            desk.colleague().post("/intake/" + batch + what).then().statusCode(403);
            desk.viewer().post("/intake/" + batch + what).then().statusCode(403);
        }
        desk.colleague().get("/intake/" + batch).then().body(not(containsString("Cancel what is not read")));
        desk.editor()
                .api()
                .put(QUEUE + "/batches/" + batch + "/pause")
                .then()
                .statusCode(200)
                .body("files", equalTo(1));
        desk.reviewer()
                .api()
                .delete(QUEUE + "/batches/" + batch + "/pause")
                .then()
                .body("files", equalTo(1));
        desk.colleague()
                .api()
                .delete(QUEUE + "/batches/" + batch + "/pause")
                .then()
                .statusCode(403);
    }

    @Test
    void editorsLetTheWholeQueueRest() {
        desk.reviewer().post("/intake/pause").then().statusCode(403);
        desk.reviewer().api().put(QUEUE + "/pause").then().statusCode(403);
        desk.editor().post("/intake/pause").then().statusCode(303);
        String batch = uploaded(desk.reviewer(), 2);
        assertEquals(false, intake.readsOne(), "nothing is begun");
        desk.viewer()
                .get("/intake")
                .then()
                .body(containsString("The queue rests"), containsString("2 waiting, 0 being read, 0 resting."));
        desk.viewer()
                .api()
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body("paused", equalTo(true), "files.queued", equalTo(2), "underWay", equalTo(2));
        desk.editor().post("/intake/pause/end").then().statusCode(303);
        intake.drain();
        assertEquals(2, pace(batch).ready());
        desk.viewer()
                .api()
                .get(QUEUE + "/batches/" + batch)
                .then()
                .body("files.ready", equalTo(2), "underWay", equalTo(0), "secondsLeft", nullValue());
    }

    @Test
    void whatFailedIsReadAgainAtOnce() {
        String batch = uploaded(desk.reviewer(), 3);
        intake.drain();
        items.batch(batch, new Paging(1, 2)).items().items().forEach(item -> intake.fail(item.id()));
        desk.reviewer().get("/intake/" + batch).then().body(containsString("Read all again that failed"));
        desk.reviewer()
                .api()
                .post(QUEUE + "/batches/" + batch + "/retries")
                .then()
                .statusCode(200)
                .body("files", equalTo(2));
        intake.drain();
        assertEquals(3, pace(batch).ready());
        intake.fail(items.batch(batch, new Paging(1, 1)).items().items().get(0).id());
        desk.reviewer().post("/intake/retries").then().statusCode(303);
        intake.drain();
        assertEquals(3, pace(batch).ready());
        desk.reviewer().api().post(QUEUE + "/batches/none/retries").then().statusCode(404);
    }

    @Test
    void everythingIsCancelledAtOnceByEditors() {
        String batch = uploaded(desk.reviewer(), 2);
        desk.reviewer().post("/intake/cancellation").then().statusCode(403);
        desk.editor().api().post(QUEUE + "/cancellation").then().statusCode(200).body("files", equalTo(2));
        intake.drain();
        assertEquals(2, pace(batch).of(State.CANCELLED));
        desk.viewer().get("/history").then().body(containsString("cancelled files that waited to be read"));
    }

    @Test
    void theListTellsWhoseFilesAreUnderWay() {
        uploaded(desk.reviewer(), 2);
        uploaded(desk.colleague(), 1);
        desk.viewer()
                .get("/intake")
                .then()
                .statusCode(200)
                .body(
                        containsString("3 waiting"),
                        containsString("href=\"/intake?person=" + desk.colleague().id + "\""),
                        containsString("file.txt and 1 more"),
                        containsString("aria-current=\"page\">Articles"));
        desk.viewer().get("/intake?person=" + desk.colleague().id).then().body(containsString("1 waiting"));
    }

    private Pace pace(String batch) {
        return items.pace(ItemCriteria.ofBatch(batch));
    }

    private static String uploaded(Visitor by, int files) {
        return uploaded(by, files, null);
    }

    private static String uploaded(Visitor by, int files, String batch) {
        String csrf = by.csrf();
        RequestSpecification form = by.browser().redirects().follow(false).multiPart("csrf", csrf);
        for (int i = 0; i < files; i++) form.multiPart("files", "file.txt", Samples.newText("Waiting"));
        String location = form.post(batch == null ? "/articles/new" : "/intake/" + batch + "/files")
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
