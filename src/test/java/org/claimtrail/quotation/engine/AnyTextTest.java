package org.claimtrail.quotation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrail.quotation.Cue;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.language.Languages;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Mojibake;
import org.claimtrail.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it comes to an end in time linear in its length, nothing is thrown, and spans lie within it. */
class AnyTextTest {
    private static final int LENGTH = 5_000;

    /** Looks at a token, for each UTF-16 unit; an article takes some 30. */
    private static final long MOST_LOOKS = 250;

    /** What a text has at its ends may cost more than what repeats. */
    private static final long LOOKS_AT_ENDS = 50_000;

    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "「",
        "」",
        "``",
        "''",
        "‹",
        "›",
        "(",
        ")",
        "[",
        "—",
        "– ",
        "-",
        ",",
        ", ",
        ".",
        ". ",
        "? ",
        "! ",
        ": ",
        ":",
        "; ",
        " ",
        " ",
        " ",
        "\u00a0",
        "\u200b",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
        "\t",
        "said ",
        "said",
        "he ",
        "she ",
        "who ",
        "that ",
        "I ",
        "we ",
        "told ",
        "asked ",
        "adding ",
        "citing ",
        "according to ",
        "quoted by ",
        "as saying ",
        "in an interview with ",
        "reportedly ",
        "not ",
        "and ",
        "of ",
        "the ",
        "in ",
        "Mr. ",
        "Smith ",
        "Ann Lee",
        "Reuters ",
        "Moscow ",
        "officials ",
        "Q: ",
        "A: ",
        "HOST: ",
        "5 ",
        "U.S.",
        "’s ",
        "n't ",
        "😀",
        "e\u0301",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "\u202e",
        "שלום ",
        "قال ",
        "сказал ",
        "«Да», ",
        "dijo ",
        "sagte ",
        "a déclaré ",
        "ने कहा ",
        "dedi ",
        "漢",
        "。",
        "“We won,” ",
        "â€œ",
        "â€\u009d ",
        "JosÃ© ",
        "a".repeat(40)
    };

    private final QuotationEngine engine = new RuleEngine();

    @Property(tries = 300)
    void nothingIsThrownAndSpansLieWithinTheText(@ForAll("texts") String text) {
        for (String language : new String[] {null, "en", "es", "hi", "xx"}) check(text, language);
    }

    @Property(tries = 120)
    void workGrowsAsTheTextDoes(@ForAll("pieces") String piece) {
        int times = 1 + LENGTH / piece.length();
        long once = looks(piece.repeat(times));
        long fourTimes = looks(piece.repeat(4 * times));
        assertTrue(once <= MOST_LOOKS * piece.length() * times + LOOKS_AT_ENDS, () -> "much work: " + once);
        assertTrue(fourTimes <= 5 * once + LOOKS_AT_ENDS, () -> once + " grows to " + fourTimes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "'",
                "‘a ",
                "said ",
                "he said ",
                "“a” ",
                "\"a\" said, ",
                "a, ",
                "(",
                "according to ",
                "漢「",
                "😀",
                "who ",
                "Ann Lee said, ",
                "told Reuters citing ",
                "he said he told her that ",
                "A: b c d\n",
                "''a'' ",
                "“a “b "
            })
    void workGrowsAsTheTextDoesWhereOneThingRepeats(String piece) {
        workGrowsAsTheTextDoes(piece);
        check(piece.repeat(2 * LENGTH / piece.length()), "en");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(80).map(list -> String.join("", list)),
                pieces().map(each -> each.repeat(1 + 400 / each.length())),
                Arbitraries.strings().ofMaxLength(200));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }

    /** How often tokens are looked at: work that is the same on any machine, however busy. */
    private static long looks(String text) {
        long looks = 0;
        for (ParsedText part : ParsedText.parts(text, Languages.of("en"))) {
            if (part.size() == 0) continue;
            new Reading(part).quotations();
            looks += part.looks();
        }
        return looks;
    }

    private void check(String text, String language) {
        CodePoints points = CodePoints.of(text);
        for (Quotation quotation : engine.find(text, language)) {
            assertTrue(quotation.confidence() >= 0 && quotation.confidence() <= 1);
            spans(quotation).forEach(span -> assertTrue(!span.empty() && span.end() <= points.length()));
            Mention speaker = quotation.speaker();
            if (speaker != null) assertStands(speaker.text(), points.slice(speaker.span()));
            Cue cue = quotation.cue();
            if (cue != null) assertStands(cue.text(), points.slice(cue.span()));
            quotation.chain().forEach(link -> assertStands(link.name(), points.slice(link.span())));
        }
    }

    /** Letter for letter, but for those that were read in the wrong encoding. */
    private static void assertStands(String words, String there) {
        assertEquals(Mojibake.repaired(words), Mojibake.repaired(there));
    }

    private static List<Span> spans(Quotation quotation) {
        List<Span> spans = new ArrayList<>(quotation.quoted());
        spans.add(quotation.span());
        if (quotation.context() != null) {
            spans.add(quotation.context().sentence());
            quotation.context().references().forEach(reference -> spans.add(reference.span()));
        }
        return spans;
    }
}
