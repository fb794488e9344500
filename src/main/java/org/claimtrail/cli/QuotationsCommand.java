package org.claimtrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.quotation.Context;
import org.claimtrail.quotation.Cue;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.NotSaid;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.engine.RuleEngine;
import org.claimtrail.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            defaultValue = "0.42",
            description = "Leave out quotations the engine believes in less (0 to 1, default ${DEFAULT-VALUE}).")
    double minConfidence;

    @Option(
            names = "--learned-from",
            description = "Instead, print what people decided at the desk, in the same JSON lines and with the texts:"
                    + " data that an engine can learn from. Of the running installation at --url, or of the stopped one"
                    + " of this data directory.")
    boolean learnedFrom;

    @Mixin
    InstallationOptions installation;

    @Spec
    CommandSpec spec;

    private final QuotationEngine engine = new RuleEngine();
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        return learnedFrom ? installation.with(this::printDecisions) : JsonLines.answer(file, this::answer);
    }

    private int printDecisions(Installation desk) {
        PrintWriter out = spec.commandLine().getOut();
        long printed = 0;
        for (int page = 1; ; page++) {
            JsonNode slice = desk.corrections(page);
            for (JsonNode text : slice.path("items")) {
                out.println(text);
                printed++;
            }
            if (printed >= slice.path("total").asLong() || slice.path("items").isEmpty()) return 0;
        }
    }

    private void answer(JsonNode document, ObjectNode answer) {
        long begin = System.nanoTime();
        ArrayNode quotes = json.createArrayNode();
        String text = document.path("text").textValue();
        for (Quotation quotation : engine.find(text, document.path("language").textValue())) {
            if (quotation.confidence() >= minConfidence) quotes.add(node(quotation));
        }
        answer.put("ms", Math.round((System.nanoTime() - begin) / 1e4) / 1e2);
        answer.set("quotes", quotes);
        for (NotSaid other : engine.notSaid(text, document.path("language").textValue())) {
            put(answer.withArray("/not_said").addObject().put("sort", word(other.sort())), "", other.span());
        }
    }

    private ObjectNode node(Quotation quotation) {
        ObjectNode node = json.createObjectNode();
        put(node, "", quotation.span());
        node.put("kind", word(counted(quotation)));
        node.put("form", word(quotation.form()));
        Mention speaker = quotation.speaker();
        if (speaker != null) {
            node.put("speaker", speaker.text());
            put(node, "speaker_", speaker.span());
            if (speaker.canonical() != null) node.put("speaker_canonical", speaker.canonical());
            if (speaker.description() != null) node.put("speaker_description", speaker.description());
            speaker.traits().stream().sorted().forEach(trait -> node.withArray("/speaker_traits")
                    .add(word(trait)));
        }
        Cue cue = quotation.cue();
        if (cue != null) {
            node.put("cue", cue.text());
            put(node, "cue_", cue.span());
            node.put("cue_kind", word(cue.kind()));
            if (cue.negated()) node.put("cue_negated", true);
            if (cue.hedged()) node.put("cue_hedged", true);
        }
        if (!quotation.chain().isEmpty()) {
            ArrayNode chain = node.putArray("chain");
            quotation
                    .chain()
                    .forEach(link -> put(
                            chain.addObject().put("name", link.name()).put("role", word(link.role())),
                            "",
                            link.span()));
        }
        if (quotation.within() != null) put(node, "within_", quotation.within());
        node.put("confidence", Math.round(quotation.confidence() * 1000) / 1000.0);
        quotation.reasons().forEach(node.withArray("/reasons")::addPOJO);
        quotation.quoted().forEach(part -> put(node.withArray("/quoted").addObject(), "", part));
        CheckWorthiness worth = quotation.worth();
        if (worth != null) {
            node.put("worth", Math.round(worth.score() * 1000) / 1000.0);
            worth.grounds().stream().sorted().forEach(ground -> node.withArray("/worth_grounds")
                    .add(word(ground)));
        }
        if (quotation.context() != null) put(node, quotation.context());
        return node;
    }

    /** Data sets of quotations count double marks only; what stands between doubled single ones is none to them. */
    private static QuotationKind counted(Quotation quotation) {
        return quotation.form() == Form.DOUBLED_MARKS ? QuotationKind.INDIRECT : quotation.kind();
    }

    private static void put(ObjectNode node, Context context) {
        put(node, "sentence_", context.sentence());
        for (Context.Reference reference : context.references()) {
            put(node.withArray("/references").addObject().put("means", reference.text()), "", reference.span());
        }
        Context.Reference date = context.date();
        if (date != null) put(node.put("date", date.text()), "date_", date.span());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode node, String prefix, Span span) {
        node.put(prefix + "begin", span.begin()).put(prefix + "end", span.end());
    }
}
