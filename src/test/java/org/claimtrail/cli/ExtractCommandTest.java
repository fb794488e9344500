package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void printsOneLineForEachFileOfAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a-page"));
        Files.writeString(
                inner.resolve("source.html"),
                "<html lang=en><title>Harbour opens</title><meta name=author content='Jane Doe'>"
                        + "<meta property=article:section content=Sea><meta name=last-modified content=2025-03-02>"
                        + "<link rel=canonical href=https://gull.example/harbour>"
                        + "<meta property=og:site_name content='The Gull'><h1>Harbour opens</h1>"
                        + "<p>Boats went in on <time datetime=2025-03-01>Saturday</time>, the master said.</p>");
        Files.writeString(folder.resolve("nothing.txt"), "");
        Files.writeString(folder.resolve(".hidden"), "not an article");

        List<JsonNode> lines = run(0, folder.toString(), "--doc-from", "folder");

        assertEquals(2, lines.size());
        JsonNode page = lines.get(0);
        assertEquals("a-page", page.get("doc").asText());
        assertEquals("ready", page.get("status").asText());
        assertEquals("Harbour opens", page.get("title").asText());
        assertEquals("Jane Doe", page.get("author").asText());
        assertEquals("The Gull", page.get("publisher").asText());
        assertEquals("2025-03-01", page.get("date").asText());
        assertEquals("en", page.get("language").asText());
        assertEquals("2025-03-02", page.get("modified").asText());
        assertEquals("Sea", page.get("section").asText());
        assertEquals("https://gull.example/harbour", page.get("url").asText());
        assertEquals("html-meta, stated", page.get("sources").get("author").asText());
        assertEquals("html-meta, stated", page.get("sources").get("modified").asText());
        assertEquals(
                "html-open-graph, stated", page.get("sources").get("section").asText());
        assertEquals(
                "Boats went in on Saturday, the master said.", page.get("text").asText());
        assertTrue(page.get("ms").asDouble() >= 0);
        JsonNode nothing = lines.get(1);
        assertEquals("empty", nothing.get("status").asText());
        assertEquals("No text.", nothing.get("reason").asText());
    }

    @Test
    void aPathThatIsNotThereIsTheOnlyErrorOfTheCommandItself() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(List.of(), run(2, missing.toString()));
        assertEquals(
                "There is no file or folder " + missing + ".", errors.toString().strip());
    }

    @Test
    void linesComeInTheOrderOfTheFilesHoweverManyAreReadAtOnce() throws IOException {
        for (int i = 10; i < 60; i++)
            Files.writeString(folder.resolve(i + ".txt"), "Boat " + i + " goes out. ".repeat(i));
        List<JsonNode> lines = run(0, folder.toString(), "--jobs", "2", "--progress");
        assertEquals(
                IntStream.range(10, 60).mapToObj(i -> i + ".txt").toList(),
                lines.stream().map(line -> line.get("doc").asText()).toList());
        assertEquals("50 of 50 files read", errors.toString().strip());
    }

    @Test
    void whatOnlyHoldsFilesTellsTheirNames() throws IOException {
        Path zip = folder.resolve("boats.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("boat.txt"));
            out.write("A boat goes out.".getBytes(StandardCharsets.UTF_8));
        }
        JsonNode line = run(0, zip.toString()).get(0);
        assertEquals("ready", line.get("status").asText());
        assertEquals("boat.txt", line.get("parts").get(0).asText());
    }

    @Test
    void wordsThatMakeNoSenseAreRefused() throws IOException {
        assertEquals(List.of(), run(2, folder.toString(), "--jobs", "0"));
    }

    private List<JsonNode> run(int exitStatus, String... arguments) throws IOException {
        StringWriter output = new StringWriter();
        CommandLine line = new CommandLine(new ExtractCommand())
                .setOut(new PrintWriter(output, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(errors, true));
        assertEquals(exitStatus, line.execute(arguments));
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String written : output.toString().lines().toList()) lines.add(json.readTree(written));
        return lines;
    }
}
