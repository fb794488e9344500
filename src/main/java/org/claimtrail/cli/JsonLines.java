package org.claimtrail.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Answers JSON lines that hold a doc and a text, one line out for each line in, as they come. A line that cannot be
 * read gives a line with its number that says so, and the rest goes on.
 */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /**
     * Answers line by line, and returns the exit code.
     *
     * @param file what to read; standard input if null
     * @param answer fills the answer to one line, which has its doc already
     */
    static int answer(Path file, BiConsumer<JsonNode, ObjectNode> answer) throws IOException {
        try (InputStream in = file == null ? System.in : Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) out.println(JSON.writeValueAsString(line(line, number, answer)));
                if (out.checkError()) return 1;
            }
            return 0;
        }
    }

    private static ObjectNode line(String line, int number, BiConsumer<JsonNode, ObjectNode> answer) {
        try {
            JsonNode document = JSON.readTree(line);
            if (!document.path("text").isTextual()) return error(number, "No \"text\" in this line.");
            ObjectNode node = JSON.createObjectNode();
            node.set("doc", document.path("doc"));
            answer.accept(document, node);
            return node;
        } catch (JsonProcessingException e) {
            return error(number, "Not a JSON object.");
        }
    }

    private static ObjectNode error(int number, String message) {
        return JSON.createObjectNode().put("line", number).put("error", message);
    }
}
