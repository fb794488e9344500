package org.claimtrail.quotation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.quotation.NotSaid;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.Support;
import org.claimtrail.quotation.language.Language;
import org.claimtrail.quotation.language.Languages;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.worth.Worth;
import org.claimtrail.text.Mojibake;
import org.claimtrail.text.Span;

/**
 * The default engine. Rules propose (quotation marks, cue words, noun phrases, from lexicons in resource files); for
 * a language that annotated news was learned from, logistic regressions decide which proposals are quotations and where
 * reported speech begins and ends (see the model card, src/docs/quotation-model.md). Others get direct quotations by rule
 * alone, unknown ones what stands between quotation marks. No network, no state; reads its resources on first use.
 */
public final class RuleEngine implements QuotationEngine {
    @Override
    public String version() {
        return "rules-9";
    }

    @Override
    public List<Quotation> find(String rawText, String language) {
        Letters letters = Letters.of(rawText);
        List<Quotation> found = new ArrayList<>();
        for (ParsedText part : letters.parts(language)) {
            if (part.size() == 0) continue;
            for (Quotation each : new Reading(part).quotations()) found.add(each.at(letters.toRaw()));
        }
        return found;
    }

    @Override
    public List<NotSaid> notSaid(String rawText, String language) {
        Letters letters = Letters.of(rawText);
        List<NotSaid> found = new ArrayList<>();
        for (ParsedText part : letters.parts(language)) {
            if (part.size() == 0) continue;
            Reading reading = new Reading(part);
            reading.quotations();
            for (NotSaid each : reading.notSaid())
                found.add(new NotSaid(letters.toRaw().apply(each.span()), each.sort()));
        }
        return found;
    }

    @Override
    public CheckWorthiness worth(String statement, String language) {
        Worth worth = Languages.of(statement, language).worth();
        return worth == null ? null : worth.of(statement);
    }

    @Override
    public Support support(String rawText, String language) {
        return Letters.of(rawText).language(language).support();
    }

    /**
     * A text as its letters were meant: those of a text that was read in the wrong encoding are put right, whether or not
     * anybody has them shown so.
     *
     * @param toRaw where a stretch of it stands in the raw text
     */
    private record Letters(String text, UnaryOperator<Span> toRaw) {
        static Letters of(String rawText) {
            Mojibake mojibake = Mojibake.in(rawText);
            if (!mojibake.suspected()) return new Letters(rawText, UnaryOperator.identity());
            Mojibake.Repaired repaired = mojibake.repaired();
            return new Letters(repaired.text(), repaired::toRaw);
        }

        Language language(String tag) {
            return Languages.of(text, tag);
        }

        Iterable<ParsedText> parts(String tag) {
            return ParsedText.parts(text, language(tag));
        }
    }
}
