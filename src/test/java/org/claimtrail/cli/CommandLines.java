package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs a command over JSON lines. */
final class CommandLines {
    private CommandLines() {}

    static List<JsonNode> run(Object command, Path folder, List<String> options, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("in.jsonl"), List.of(lines));
        List<String> arguments = new ArrayList<>(options);
        arguments.add(file.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, new CommandLine(command).execute(arguments.toArray(String[]::new)));
        } finally {
            System.setOut(before);
        }
        List<JsonNode> answers = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }
}
