package org.claimtrail.cli;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, and not starting, as whoever installs it sees it. */
class StartIT {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    @Test
    void theStartEndsWithAddressDataDatabaseAndWhatToDo() {
        try (PackagedApp app = start(PackagedApp.freePort())) {
            String printed = app.output().substring(app.output().indexOf("Claimtrail is ready."));
            assertEquals(
                    """
                    Claimtrail is ready.
                      Address         %s/
                      Data directory  %s
                      Database        H2, embedded
                      Drop folder     %s
                      Setup code      %s
                    Next: open %s/ and enter the setup code to create the administrator.
                    Ctrl-C stops it.
                    """.formatted(app.address(), data(), imports(), app.setupCode(), app.address()),
                    printed.lines().limit(8).map(line -> line + "\n").reduce("", String::concat));
        }
    }

    @Test
    void whoIsSignedInStaysSoAfterAKillAndARestart() {
        int port = PackagedApp.freePort();
        String session;
        try (PackagedApp app = start(port)) {
            session = setUp(app).cookie("claimtrail-session");
            app.kill();
        }
        try (PackagedApp app = start(port)) {
            assertThat(app.output(), containsString("and sign in."));
            given().cookie("claimtrail-session", session)
                    .get(app.address() + "/account")
                    .then()
                    .statusCode(200)
                    .body(containsString("Ada"));
        }
    }

    @Test
    void aWrongSetupCodeSetsNothingUp() {
        try (PackagedApp app = start(PackagedApp.freePort())) {
            setUp(app, "AAAA-BBBB-CCCC").then().statusCode(422).body(containsString("not the code"));
            setUp(app).then().statusCode(303);
            setUp(app).then().statusCode(409);
        }
    }

    @Test
    void settingsSetUpWhereNobodySits() {
        String token = "a-token-for-unattended-installations";
        try (PackagedApp app = PackagedApp.start(
                data(),
                imports(),
                PackagedApp.freePort(),
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=" + PASSWORD,
                "-Dclaimtrail.setup.admin-token=" + token)) {
            assertThat(app.output(), not(containsString("Setup code")));
            given().header("Authorization", "Bearer " + token)
                    .get(app.address() + "/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("role", equalTo("administrator"));
        }
        try (PackagedApp app = PackagedApp.start(
                folder.resolve("other"),
                imports(),
                PackagedApp.freePort(),
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=short")) {
            assertEquals(1, app.exitStatus());
            assertThat(lastLine(app), containsString("claimtrail.setup.admin-password must be given"));
        }
    }

    @Test
    void aSecondServerOnTheSameDataSaysSo() {
        try (PackagedApp first = start(PackagedApp.freePort());
                PackagedApp second = start(PackagedApp.freePort())) {
            assertEquals(1, second.exitStatus());
            assertThat(lastLine(second), containsString("is in use by another Claimtrail"));
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PackagedApp app = start(taken.getLocalPort())) {
            assertEquals(1, app.exitStatus());
            assertThat(lastLine(app), containsString("port " + taken.getLocalPort() + " of 127.0.0.1 is taken"));
        }
    }

    @Test
    void aSettingThatCannotBeIsNamed() {
        try (PackagedApp app =
                PackagedApp.start(data(), imports(), PackagedApp.freePort(), "-Dclaimtrail.time-zone=Europe/Berlinn")) {
            assertEquals(1, app.exitStatus());
            assertThat(
                    lastLine(app), containsString("claimtrail.time-zone (CLAIMTRAIL_TIME_ZONE) is \"Europe/Berlinn\""));
        }
    }

    @Test
    void theOnlyAdministratorGetsANewPasswordFromTheCommandLine() {
        int port = PackagedApp.freePort();
        try (PackagedApp app = start(port)) {
            setUp(app).then().statusCode(303);
            PackagedApp refused = PackagedApp.commandOn(data(), "reset-password", "Ada");
            assertEquals(1, refused.exitStatus());
            assertThat(refused.output(), containsString("is in use by another Claimtrail; stop it first."));
        }
        PackagedApp unknown = PackagedApp.commandOn(data(), "reset-password", "Ida");
        assertEquals(1, unknown.exitStatus());
        assertThat(unknown.output(), containsString("Nobody here is called Ida."));
        PackagedApp reset = PackagedApp.commandOn(data(), "reset-password", "ada");
        assertEquals(0, reset.exitStatus(), reset.output());
        String path = reset.output().replaceFirst("(?s).*(/invitations/\\S+).*", "$1");
        try (PackagedApp app = start(port)) {
            String csrf = given().get(app.address() + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .cookie("claimtrail-csrf");
            given().redirects()
                    .follow(false)
                    .cookie("claimtrail-csrf", csrf)
                    .formParam("csrf", csrf)
                    .formParam("password", "another horse battery")
                    .formParam("passwordAgain", "another horse battery")
                    .post(app.address() + path)
                    .then()
                    .statusCode(303);
        }
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        try (PackagedApp app = PackagedApp.start(file.resolve("data"), imports(), PackagedApp.freePort())) {
            assertEquals(1, app.exitStatus());
            assertThat(lastLine(app), containsString("cannot be written to"));
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws SQLException {
        int port = PackagedApp.freePort();
        start(port).close();
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + data().resolve("database/claimtrail"));
                Statement statement = database.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" select \"installed_rank\" + 100, '999', 'future',"
                    + " \"type\", 'V999__future.sql', \"checksum\", \"installed_by\", \"installed_on\","
                    + " \"execution_time\", \"success\" from \"flyway_schema_history\" where \"version\" = '001'");
        }
        try (PackagedApp app = start(port)) {
            assertEquals(1, app.exitStatus());
            assertThat(lastLine(app), containsString("was written by a newer version of Claimtrail"));
        }
    }

    @Test
    void commandsAnswerWithoutTheServer() throws Exception {
        assertThat(PackagedApp.command(null, "version").output(), equalTo("Claimtrail 0.1.0\n"));
        assertThat(PackagedApp.command(null, "help").output(), containsString("quotations"));
        Path article = Files.writeString(folder.resolve("note.txt"), "Harbour note\n\nThe quay stays open.\n");
        assertThat(
                PackagedApp.command(null, "extract", article.toString()).output(),
                containsString("\"status\":\"ready\""));
        Path lines = Files.writeString(
                folder.resolve("in.jsonl"), "{\"doc\":\"a\",\"text\":\"\\\"We agreed,\\\" said Mara Lindqvist.\"}\n");
        assertThat(PackagedApp.command(lines, "quotations").output(), containsString("\"speaker\":\"Mara Lindqvist\""));
        PackagedApp wrong = PackagedApp.command(null, "dance");
        assertEquals(2, wrong.exitStatus());
        assertThat(wrong.output(), containsString("'dance'"));
    }

    private PackagedApp start(int port) {
        return PackagedApp.start(data(), imports(), port);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path imports() {
        return folder.resolve("imports");
    }

    private static Response setUp(PackagedApp app) {
        return setUp(app, app.setupCode());
    }

    private static Response setUp(PackagedApp app, String code) {
        String csrf = given().get(app.address() + "/sign-in").cookie("claimtrail-csrf");
        return given().redirects()
                .follow(false)
                .cookie("claimtrail-csrf", csrf)
                .formParam("csrf", csrf)
                .formParam("code", code)
                .formParam("name", "Ada")
                .formParam("password", PASSWORD)
                .formParam("passwordAgain", PASSWORD)
                .post(app.address() + "/setup");
    }

    private static String lastLine(PackagedApp app) {
        return app.output().strip().lines().reduce((a, b) -> b).orElse("");
    }
}
