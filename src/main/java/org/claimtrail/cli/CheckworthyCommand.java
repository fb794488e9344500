package org.claimtrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.engine.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says of sentences in JSON lines ({@code {"doc":"ID","text":"..."}}) how much they ask to be checked, and why. */
@Command(
        name = "checkworthy",
        mixinStandardHelpOptions = true,
        description = "Find what is worth checking: JSON lines with doc and text in, JSON lines with a score out.")
class CheckworthyCommand implements Callable<Integer> {
    /** The one that a score was learned for. */
    private static final String LANGUAGE = "en";

    private static final QuotationEngine ENGINE = new RuleEngine();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON lines; standard input if left out.")
    Path file;

    @Override
    public Integer call() throws IOException {
        return JsonLines.answer(file, CheckworthyCommand::answer);
    }

    private static void answer(JsonNode document, ObjectNode answer) {
        CheckWorthiness worth = ENGINE.worth(document.path("text").textValue(), LANGUAGE);
        answer.put("score", Math.round(worth.score() * 10_000) / 10_000.0);
        answer.put("label", worth.isWorthChecking() ? 1 : 0);
        var grounds = answer.putArray("grounds");
        worth.grounds().stream().sorted().forEach(g -> grounds.add(g.name().toLowerCase(Locale.ROOT)));
    }
}
