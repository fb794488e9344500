package org.claimtrail.cli;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimtrail.testing.PackagedApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing files in from a terminal. */
class IntakeCommandIT {
    private static final String TOKEN = "a-token-for-unattended-installations";

    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("files/inner"));
        Files.writeString(folder.resolve("files/a.txt"), "The quay stays open, the harbour master said.");
        Files.createFile(inner.resolve("b.txt"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(inner.resolve("c.zip")))) {
            zip.putNextEntry(new ZipEntry("packed.txt"));
            zip.write("A packed report about the ferry.".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aStoppedInstallationIsFedByItself() {
        PackagedApp command =
                PackagedApp.commandOn(data(), "intake", folder.resolve("files").toString());
        assertEquals(0, command.exitStatus(), command.output());
        assertEnds(command, "command");
        try (PackagedApp app = server()) {
            given().header("Authorization", "Bearer " + TOKEN)
                    .get(app.address() + "/api/v1/uploads?through=command-line")
                    .then()
                    .body("total", equalTo(4));
        }
    }

    @Test
    void aRunningInstallationIsFedThroughItsApi() {
        try (PackagedApp app = server()) {
            String files = folder.resolve("files").toString();
            PackagedApp alone = PackagedApp.commandOn(data(), "intake", files);
            assertEquals(1, alone.exitStatus());
            assertThat(
                    alone.output(),
                    containsString("is in use by another Claimtrail; give its address and an API token with --url and"
                            + " --token"));
            PackagedApp stranger =
                    PackagedApp.commandOn(data(), "intake", "--url", app.address(), "--token", "wrong", files);
            assertEquals(1, stranger.exitStatus());
            assertThat(stranger.output(), containsString("does not know this token"));
            PackagedApp command =
                    PackagedApp.commandOn(data(), "intake", "--url", app.address(), "--token", TOKEN, files);
            assertEquals(0, command.exitStatus(), command.output());
            assertEnds(command, "running");
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        PackagedApp command = PackagedApp.commandOn(data(), "intake", "nowhere");
        assertEquals(2, command.exitStatus());
        assertThat(command.output(), containsString("There is no file or folder nowhere."));
    }

    private static void assertEnds(PackagedApp command, String which) {
        List<String> ends = command.output()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JsonPath::from)
                .map(line -> Path.of(line.getString("path")).getFileName() + " "
                        + (line.getString("fileName") == null ? "" : line.getString("fileName") + " ")
                        + line.getString("state"))
                .toList();
        assertEquals(
                List.of("a.txt ready", "b.txt empty", "c.zip ready", "c.zip packed.txt ready"),
                ends,
                which + ":\n" + command.output());
        assertThat(command.output(), containsString("3 of 3 files read"));
    }

    private PackagedApp server() {
        return PackagedApp.start(
                data(),
                folder.resolve("imports"),
                PackagedApp.freePort(),
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=correct horse battery",
                "-Dclaimtrail.setup.admin-token=" + TOKEN);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
