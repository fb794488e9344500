package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckworthyCommandTest {
    @TempDir
    Path folder;

    @Test
    void eachLineIsAnsweredWithScoreLabelAndGrounds() throws IOException {
        List<JsonNode> answers = CommandLines.run(
                new CheckworthyCommand(),
                folder,
                List.of(),
                "{\"doc\":\"a\",\"text\":\"We lost 250,000 jobs last year.\"}",
                "{\"doc\":\"b\",\"text\":\"Thank you very much.\"}");
        assertEquals("a", answers.get(0).path("doc").textValue());
        assertEquals(1, answers.get(0).path("label").intValue());
        assertEquals("[\"figure\",\"record\"]", answers.get(0).path("grounds").toString());
        assertEquals(0, answers.get(1).path("label").intValue());
        assertTrue(answers.get(0).path("score").doubleValue()
                > answers.get(1).path("score").doubleValue());
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() throws IOException {
        List<JsonNode> answers =
                CommandLines.run(new CheckworthyCommand(), folder, List.of(), "[", "{\"doc\":\"b\",\"text\":\"\"}");
        assertEquals(1, answers.get(0).path("line").intValue());
        assertEquals("b", answers.get(1).path("doc").textValue());
    }
}
