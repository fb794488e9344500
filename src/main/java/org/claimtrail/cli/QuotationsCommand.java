package org.claimtrail.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimtrail.quotation.Cue;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.RuleEngine;
import org.claimtrail.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Finds quotations in JSON lines ({@code {"doc":"ID","text":"...","language":"en"}}, language optional), one line out
 * for each line in; offsets count code points. A line that cannot be read gives a line that says so.
 */
@Command(
        name = "quotations",
        mixinStandardHelpOptions = true,
        description = "Find who said what: JSON lines with doc and text in, JSON lines with quotes out.")
class QuotationsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON lines; standard input if left out.")
    Path file;

    @Option(
            names = "--min-confidence",
            defaultValue = "0.4",
            description = "Leave out quotations the engine believes in less (0 to 1, default ${DEFAULT-VALUE}).")
    double minConfidence;

    private final QuotationEngine engine = new RuleEngine();
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        try (InputStream in = file == null ? System.in : Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) out.println(json.writeValueAsString(answer(line, number)));
                if (out.checkError()) return 1;
            }
            out.flush();
            return 0;
        }
    }

    private ObjectNode answer(String line, int number) {
        try {
            JsonNode document = json.readTree(line);
            JsonNode text = document.path("text");
            if (!text.isTextual()) return error(number, "No \"text\" in this line.");
            return quotations(document, text.textValue());
        } catch (JsonProcessingException e) {
            return error(number, "Not a JSON object.");
        }
    }

    private ObjectNode error(int number, String message) {
        return json.createObjectNode().put("line", number).put("error", message);
    }

    private ObjectNode quotations(JsonNode document, String text) {
        long begin = System.nanoTime();
        ObjectNode answer = json.createObjectNode();
        answer.set("doc", document.path("doc"));
        ArrayNode quotes = json.createArrayNode();
        for (Quotation quotation : engine.find(text, document.path("language").textValue())) {
            if (quotation.confidence() >= minConfidence) quotes.add(node(quotation));
        }
        answer.put("ms", Math.round((System.nanoTime() - begin) / 1e4) / 1e2);
        answer.set("quotes", quotes);
        return answer;
    }

    private ObjectNode node(Quotation quotation) {
        ObjectNode node = json.createObjectNode();
        put(node, "", quotation.span());
        node.put("kind", quotation.kind().name().toLowerCase(Locale.ROOT));
        Mention speaker = quotation.speaker();
        if (speaker != null) {
            node.put("speaker", speaker.text());
            put(node, "speaker_", speaker.span());
            if (speaker.canonical() != null) node.put("speaker_canonical", speaker.canonical());
            if (speaker.description() != null) node.put("speaker_description", speaker.description());
        }
        Cue cue = quotation.cue();
        if (cue != null) {
            node.put("cue", cue.text());
            put(node, "cue_", cue.span());
        }
        if (!quotation.chain().isEmpty()) {
            ArrayNode chain = node.putArray("chain");
            quotation.chain().forEach(link -> put(chain.addObject().put("name", link.name()), "", link.span()));
        }
        node.put("confidence", Math.round(quotation.confidence() * 1000) / 1000.0);
        quotation.reasons().forEach(node.withArray("/reasons")::addPOJO);
        return node;
    }

    private static void put(ObjectNode node, String prefix, Span span) {
        node.put(prefix + "begin", span.begin()).put(prefix + "end", span.end());
    }
}
