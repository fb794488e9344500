package org.claimtrail.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimtrail.intake.queue.IntakeSettings;
import org.claimtrail.intake.queue.Samples;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is too much is refused in plain words, and nothing half-done remains. */
@DeskTest
class BackPressureTest {
    /** What the script of the upload page asks for. */
    private static final String BY_SCRIPT = "text/plain, */*;q=0.5";

    private static final String ARTICLES = "/api/v1/articles";

    @Inject
    Desk desk;

    @Inject
    TestIntake intake;

    @Inject
    IntakeSettings intakeSettings;

    @AfterEach
    void nothingWaits() {
        intake.drain();
    }

    @Test
    void aQueueThatIsTooLongTakesNoMore() {
        intake.drain();
        int most = intakeSettings.queueLimit();
        long before = originals();
        for (int i = 0; i < most; i++)
            desk.reviewer()
                    .api()
                    .multiPart("files", "waits.txt", Samples.newText("Waits"))
                    .post(ARTICLES)
                    .then()
                    .statusCode(202);
        desk.reviewer()
                .api()
                .multiPart("files", "one-more.txt", Samples.newText("One more"))
                .post(ARTICLES)
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .contentType("application/problem+json")
                .body("type", equalTo("/help/problems#queue-full"));
        form(desk.reviewer())
                .multiPart("files", "one-more.txt", Samples.newText("One more"))
                .post("/articles/new")
                .then()
                .statusCode(503)
                .body(containsString("Too many files wait to be read"));
        form(desk.reviewer())
                .header("Accept", BY_SCRIPT)
                .multiPart("files", "one-more.txt", Samples.newText("One more"))
                .post("/intake/00000000-0000-0000-0000-000000000000/files")
                .then()
                .statusCode(503)
                .contentType("text/plain")
                .body(equalTo("Too many files wait to be read. Nothing was stored. Wait until some have been read, then"
                        + " upload again."));
        assertEquals(before + most, originals(), "what was refused is not kept");
        intake.drain();
        desk.reviewer()
                .api()
                .multiPart("files", "one-more.txt", Samples.newText("One more"))
                .post(ARTICLES)
                .then()
                .statusCode(202);
    }

    @Test
    void aBodyThatIsLargerThanAnythingIsRefusedWithAPageBeforeItIsSent() throws IOException {
        String page = answerTo("POST /articles/new", "*/*", files(700_000_000L));
        assertEquals(
                "HTTP/1.1 413 Request Entity Too Large",
                page.lines().findFirst().orElse(""));
        assertEquals(true, page.contains("This is too large") && page.contains("</html>"), page);
        String sentence =
                answerTo("POST /intake/00000000-0000-0000-0000-000000000000/files", BY_SCRIPT, files(700_000_000L));
        assertEquals(true, sentence.toLowerCase(Locale.ROOT).contains("content-type: text/plain"), sentence);
        assertEquals(true, sentence.endsWith("Nothing was stored."), sentence);
        String problem = answerTo("POST " + ARTICLES, "*/*", files(700_000_000L));
        assertEquals(true, problem.contains("application/problem+json") && problem.contains("too-large"), problem);
    }

    @Test
    void wordsThatWouldFillTheMemoryAreRefusedBeforeAnybodyIsAskedWhoTheyAre() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        String page = answerTo("POST /sign-in", "*/*", form + "Content-Length: 300000000");
        assertEquals(true, page.contains(" 413 ") && page.contains("This is too large"), page);
        String unknown = answerTo("POST /sign-in", "*/*", form + "Transfer-Encoding: chunked");
        assertEquals(true, unknown.contains(" 411 ") && unknown.contains("Content-Length"), unknown);
    }

    private static String files(long length) {
        return "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length;
    }

    /** Announces a body, sends a little of it, and reads the answer. */
    private static String answerTo(String methodAndPath, String accept, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write((methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nConnection: close\r\n"
                            + body + "\r\n\r\n5\r\n--x\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[8192];
            InputStream in = socket.getInputStream();
            while (!answer.toString().matches("(?s).*(?:</html>|\"status\"|Nothing was stored\\.$).*")) {
                int read = in.read(buffer);
                if (read < 0) break;
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    private long originals() {
        return desk.count("select count(*) from Original");
    }

    private static RequestSpecification form(Visitor visitor) {
        String csrf = visitor.csrf();
        return visitor.browser().redirects().follow(false).multiPart("csrf", csrf);
    }
}
