package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationsCommandTest {
    @TempDir
    Path folder;

    @Test
    void eachLineIsAnsweredWithItsQuotationsInCodePoints() throws IOException {
        JsonNode answer = run("{\"doc\":\"a\",\"text\":\"😀 “I am müde,” Ann Lee said.\"}")
                .get(0);
        assertEquals("a", answer.path("doc").textValue());
        JsonNode quote = answer.path("quotes").path(0);
        assertEquals("direct", quote.path("kind").textValue());
        assertEquals(3, quote.path("begin").intValue());
        assertEquals(12, quote.path("end").intValue());
        assertEquals("Ann Lee", quote.path("speaker").textValue());
        assertEquals("Ann Lee", quote.path("speaker_canonical").textValue());
        assertEquals(15, quote.path("speaker_begin").intValue());
        assertEquals("said", quote.path("cue").textValue());
        assertEquals(23, quote.path("cue_begin").intValue());
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() throws IOException {
        List<JsonNode> answers =
                run("{\"doc\":\"a\",\"text\":\"x\"}", "not json", "{\"doc\":\"c\"}", "{\"doc\":\"d\",\"text\":\"\"}");
        assertEquals("a", answers.get(0).path("doc").textValue());
        assertEquals(
                "{\"line\":2,\"error\":\"Not a JSON object.\"}", answers.get(1).toString());
        assertEquals(
                "{\"line\":3,\"error\":\"No \\\"text\\\" in this line.\"}",
                answers.get(2).toString());
        assertEquals("d", answers.get(3).path("doc").textValue());
    }

    @Test
    void whatIsNoStatementIsToldApart() throws IOException {
        JsonNode answer = run("{\"doc\":\"a\",\"text\":\"The so-named “Big Lie” spread.\"}")
                .get(0);
        assertEquals(0, answer.path("quotes").size());
        assertEquals(
                "[{\"sort\":\"title\",\"begin\":14,\"end\":21}]",
                answer.path("not_said").toString());
    }

    @Test
    void unlikelyQuotationsCanBeAskedFor() throws IOException {
        String line = "{\"doc\":\"a\",\"text\":\"The plan of the “big loud lie of the town” spread.\"}";
        assertEquals(0, run(line).get(0).path("quotes").size());
        assertEquals(
                1,
                run(List.of("--min-confidence", "0"), line)
                        .get(0)
                        .path("quotes")
                        .size());
    }

    private List<JsonNode> run(String... lines) throws IOException {
        return run(List.of(), lines);
    }

    private List<JsonNode> run(List<String> options, String... lines) throws IOException {
        return CommandLines.run(new QuotationsCommand(), folder, options, lines);
    }
}
