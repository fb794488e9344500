package org.claimtrail.quotation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.Support;
import org.claimtrail.quotation.engine.RuleEngine;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Direct quotations and their speakers in the other languages, on sentences written for this purpose: in each line of
 * {@code sentences/xx.txt} what was said stands in [[ ]], who said it in {{ }}.
 */
class LanguagesTest {
    private static final double LEAST = 0.9;
    private static final double LIKELY = 0.3;

    private final QuotationEngine engine = new RuleEngine();

    @ParameterizedTest
    @MethodSource("readByRule")
    void nineInTenQuotationsAndSpeakersAreRight(String language) throws IOException {
        Score score = new Score();
        for (String line : lines(language)) score.add(line, engine, language);
        assertTrue(score.f1() > LEAST && score.speakers() > LEAST, () -> score.toString());
    }

    /** What was learned for the others is tried on annotated articles: see the model card. */
    static List<String> readByRule() {
        return Languages.known().stream()
                .filter(language -> language.support() == Support.DIRECT)
                .map(Language::code)
                .toList();
    }

    @Test
    void anUndeclaredTextIsInTheLanguageOfItsFunctionWords() throws IOException {
        for (String language : readByRule()) {
            String text = String.join(" ", lines(language));
            assertEquals(language, Languages.of(text, null).code());
        }
        assertEquals("en", Languages.of("Too short.", null).code());
        assertEquals("", Languages.of("xx").code());
        assertEquals("pt", Languages.of("PT-br").code());
    }

    static List<String> lines(String language) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LanguagesTest.class.getResourceAsStream("sentences/" + language + ".txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** Exact spans, and of those found the speakers that overlap the one who is meant. */
    static final class Score {
        private final List<String> mistakes = new ArrayList<>();
        private int expected;
        private int found;
        private int right;
        private int named;

        void add(String line, QuotationEngine engine, String language) {
            StringBuilder text = new StringBuilder();
            List<Span> said = new ArrayList<>();
            Span speaker = null;
            int begin = 0;
            int i = 0;
            while (i < line.length()) {
                String two = line.substring(i, Math.min(line.length(), i + 2));
                int at = text.codePointCount(0, text.length());
                switch (two) {
                    case "[[", "{{" -> begin = at;
                    case "]]" -> said.add(new Span(begin, at));
                    case "}}" -> speaker = new Span(begin, at);
                    default -> {
                        text.append(line.charAt(i));
                        i++;
                        continue;
                    }
                }
                i += two.length();
            }
            compare(text.toString(), said, speaker, engine, language);
        }

        private void compare(String text, List<Span> said, Span speaker, QuotationEngine engine, String language) {
            expected += said.size();
            CodePoints points = CodePoints.of(text);
            List<Span> missed = new ArrayList<>(said);
            for (Quotation quotation : engine.find(text, language)) {
                if (quotation.confidence() < LIKELY) continue;
                found++;
                String who = quotation.speaker() == null
                        ? "nobody"
                        : quotation.speaker().text();
                boolean exact = said.contains(quotation.span());
                boolean same = quotation.speaker() != null
                        && quotation.speaker().span().overlaps(speaker);
                if (exact) right++;
                missed.remove(quotation.span());
                if (exact && same) named++;
                if (!exact || !same) mistakes.add(text + " -> " + who + ": " + points.slice(quotation.span()));
            }
            missed.forEach(span -> mistakes.add(text + " misses " + points.slice(span)));
        }

        double f1() {
            return 2.0 * right / (found + expected);
        }

        double speakers() {
            return named / (double) Math.max(1, right);
        }

        @Override
        public String toString() {
            return String.format(
                    "spans %.3f, speakers %.3f of %d%n%s", f1(), speakers(), expected, String.join("\n", mistakes));
        }
    }
}
