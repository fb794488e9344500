package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * The default engine. Rules propose (quotation marks, cue words, noun phrases, from lexicons in resource files); for
 * English, logistic regressions learned from annotated news decide which proposals are quotations and where reported
 * speech begins and ends (see the model card, src/docs/quotation-model.md). Other languages get direct quotations by
 * rule alone, unknown ones what stands between quotation marks. No network, no state; reads its resources on first use.
 */
public final class RuleEngine implements QuotationEngine {
    @Override
    public String version() {
        return "rules-8";
    }

    @Override
    public List<Quotation> find(String rawText, String language) {
        List<Quotation> found = new ArrayList<>();
        for (Article part : Article.parts(rawText, Languages.of(rawText, language))) {
            if (!part.tokens.isEmpty()) found.addAll(new Reading(part).quotations());
        }
        return found;
    }

    @Override
    public List<NotSaid> notSaid(String rawText, String language) {
        List<NotSaid> found = new ArrayList<>();
        for (Article part : Article.parts(rawText, Languages.of(rawText, language))) {
            if (part.tokens.isEmpty()) continue;
            Reading reading = new Reading(part);
            reading.quotations();
            found.addAll(reading.notSaid());
        }
        return found;
    }

    @Override
    public Support support(String rawText, String language) {
        return switch (Languages.of(rawText, language).language()) {
            case "" -> Support.MARKS;
            case "en" -> Support.FULL;
            default -> Support.DIRECT;
        };
    }
}
