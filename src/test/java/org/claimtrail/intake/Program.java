package org.claimtrail.intake;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimtrail.testing.PackagedApp;

/** A program that works with a packaged application through its API. */
final class Program {
    static final String TOKEN = "a-token-for-unattended-installations";

    private final PackagedApp app;

    Program(PackagedApp app) {
        this.app = app;
    }

    /** An installation whose administrator this program works for. */
    static PackagedApp start(Path jar, Path folder, int port, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "-Dclaimtrail.setup.admin-name=Ada",
                "-Dclaimtrail.setup.admin-password=correct horse battery",
                "-Dclaimtrail.setup.admin-token=" + TOKEN));
        all.addAll(Arrays.asList(settings));
        return PackagedApp.start(
                jar, folder.resolve("data"), folder.resolve("imports"), port, all.toArray(String[]::new));
    }

    RequestSpecification api() {
        return given().header("Authorization", "Bearer " + TOKEN).baseUri(app.address() + "/api/v1");
    }

    JsonPath get(String path) {
        return api().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Looks until no file waits or is being read. */
    void awaitEnd() {
        for (int looks = 0; looks < 36_000; looks++) {
            if (get("/intake").getLong("underWay") == 0) return;
            pause(50);
        }
        throw new AssertionError("The queue never ended");
    }

    /** Every file that came in, as the API tells it. */
    List<Map<String, Object>> uploads() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonPath slice = get("/uploads?size=200&page=" + page);
            all.addAll(slice.getList("items"));
            if (all.size() >= slice.getInt("total")) return all;
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
