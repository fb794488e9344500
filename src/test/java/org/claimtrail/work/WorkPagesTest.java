package org.claimtrail.work;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators see of work in the background, and can do about it. */
@DeskTest
class WorkPagesTest {
    private static final String API = "/api/v1/work";

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    TestJobs work;

    @Inject
    Chores chores;

    @Inject
    JobTable table;

    @Inject
    EntityManager entities;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() {
        chores.todo(job -> {});
        QuarkusTransaction.requiringNew()
                .run(() -> table.delete("kind = ?1 or state = ?2", Chores.KIND, JobState.GIVEN_UP));
    }

    @Test
    void onlyAdministratorsSeeIt() {
        desk.editor().get("/work").then().statusCode(403);
        desk.editor().post("/work/kinds/chore/retries").then().statusCode(403);
        desk.editor().api().get(API + "/kinds").then().statusCode(403);
        desk.editor().api().post(API + "/kinds/chore/retries").then().statusCode(403);
        desk.editor().get("/").then().body(not(containsString("href=\"/work\"")));
        desk.administrator().get("/").then().body(containsString("href=\"/work\""));
    }

    @Test
    void thePageTellsWhatWaitsAndWhatWasGivenUp() {
        desk.administrator().get("/work").then().statusCode(200).body(containsString("Nothing was given up."));
        giveUp(Chores.FAMOUS);
        giveUp(4712);
        jobs.add(new NewJob(Chores.KIND, 4713, NewJob.NOBODY, null));
        desk.administrator()
                .get("/work")
                .then()
                .statusCode(200)
                .body(
                        containsString("Reading files"),
                        containsString("Chores"),
                        containsString("<a href=\"/help\">The famous one</a>"),
                        containsString("no. 4712"),
                        containsString("It failed three times in the same way"),
                        containsString("IllegalStateException"),
                        not(containsString("secret")));
        desk.administrator()
                .api()
                .get(API + "/kinds")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'chore' }.waiting", equalTo(1))
                .body("find { it.kind == 'chore' }.givenUp", equalTo(2))
                .body("find { it.kind == 'chore' }.paused", equalTo(false));
        desk.administrator()
                .api()
                .get(API + "/given-up?size=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(2), "items.size()", equalTo(1), "items[0].subject", equalTo(4712))
                .body("items[0].reason", equalTo("failed"), "items[0].failure", equalTo("IllegalStateException"));
    }

    @Test
    void whatWasGivenUpIsTriedAgain() {
        giveUp(Chores.FAMOUS);
        int id = desk.administrator().api().get(API + "/given-up").path("items[0].id");
        chores.told();
        desk.administrator().post("/work/given-up/" + id + "/retries").then().statusCode(303);
        assertEquals("waits " + Chores.FAMOUS, chores.told().get(0));
        desk.administrator().get("/work").then().body(containsString("1 job is tried again."));
        desk.administrator()
                .get("/history")
                .then()
                .body(containsString("had given-up work tried again"), containsString("Chores"));
        desk.administrator().post("/work/given-up/" + id + "/retries").then().statusCode(404);
        chores.todo(job -> {});
        assertTrue(work.next(Chores.KIND));
        assertFalse(work.isThere(Chores.KIND, Chores.FAMOUS));
    }

    @Test
    void everythingOfAKindIsTriedAgain() {
        giveUp(4712);
        giveUp(4713);
        desk.administrator()
                .api()
                .post(API + "/kinds/chore/retries")
                .then()
                .statusCode(200)
                .body("jobs", equalTo(2));
        desk.administrator().api().post(API + "/kinds/none/retries").then().statusCode(404);
        giveUp(4714);
        desk.administrator().post("/work/kinds/chore/retries").then().statusCode(303);
        desk.administrator().api().get(API + "/given-up").then().body("total", equalTo(0));
    }

    @Test
    void itSpeaksGerman() {
        giveUp(4712);
        desk.administrator()
                .browser()
                .cookie("claimtrail-language", "de")
                .header("Accept-Language", "de")
                .get("/work")
                .then()
                .body(allOf(containsString("Arbeit im Hintergrund"), containsString("Es scheiterte dreimal")));
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreThanAShortOne() {
        giveUp(4712);
        long few = statements();
        for (long subject = 4713; subject < 4725; subject++) giveUp(subject);
        assertEquals(few, statements());
    }

    private long statements() {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        desk.administrator().get("/work").then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private void giveUp(long subject) {
        chores.todo(job -> {
            throw new IllegalStateException("secret");
        });
        jobs.add(new NewJob(Chores.KIND, subject, NewJob.NOBODY, null));
        for (int i = 0; i < 3; i++) {
            work.letBeDue(Chores.KIND, subject);
            assertTrue(work.next(Chores.KIND));
        }
        chores.todo(job -> {});
    }
}
