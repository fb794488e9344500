package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class RelocationTest {
    static final String TEXT = """
            Harbour council meets
            The council met on Monday. “We counted 40 boats in the harbour this week,” said Ida Quist, who heads the port.
            Ferries will run again from Friday on, the operator announced. Fishers asked for a second pier.
            “Nothing has been decided,” Quist added.
            """;

    @Test
    void whatStandsBetweenTheSameWordsIsUnchanged() {
        Relocated found = relocated("We counted 40 boats", "Updated at noon.\n" + TEXT);
        assertEquals(Fate.UNCHANGED, found.fate());
        assertTrue(found.certain());
        assertEquals(new Span(TEXT.indexOf("We counted") + 17, TEXT.indexOf(" in the harbour") + 17), found.span());
    }

    @Test
    void newLinesAndOtherQuotationMarksLeaveItUnchanged() {
        String changed =
                TEXT.replace("40 boats in", "40 boats\nin").replace('“', '"').replace('”', '"');
        Relocated found = relocated("“We counted 40 boats in the harbour", changed);
        assertEquals(Fate.UNCHANGED, found.fate());
        assertEquals(
                "\"We counted 40 boats\nin the harbour", CodePoints.of(changed).slice(found.span()));
    }

    @Test
    void aPassageThatBeginsWithinAWordKeepsItsEnds() {
        Relocated found = relocated("unted 40 boa", "News. " + TEXT);
        assertEquals("unted 40 boa", CodePoints.of("News. " + TEXT).slice(found.span()));
    }

    @Test
    void whatWasPutElsewhereHasMoved() {
        String sentence = "Fishers asked for a second pier.";
        String changed = TEXT.replace(" " + sentence, "").replace("The council met", sentence + " The council met");
        Relocated found = relocated(sentence, changed);
        assertEquals(Fate.MOVED, found.fate());
        assertTrue(found.certain());
        assertEquals(sentence, CodePoints.of(changed).slice(found.span()));
    }

    @Test
    void aFewWordsThatStandElsewhereByChanceAreLeftToAPerson() {
        String changed = "The ferries stay. Again no boats. Storm warning for all.";
        Relocated found = relocated("boats", changed);
        assertEquals(Fate.MOVED, found.fate());
        assertFalse(found.certain());
    }

    @Test
    void whatStandsThereTwiceIsLeftToAPersonUnlessItsSurroundingsTell() {
        String quote = "Fishers asked for a second pier.";
        String gone = TEXT.replace(" " + quote, "");
        assertFalse(relocated(quote, quote + " Yes. " + quote + " No.\n" + gone).certain());
        Relocated proved = relocated(quote, quote + " Well. the operator announced. " + quote + " No.\n" + gone);
        assertTrue(proved.certain());
    }

    @Test
    void otherWordsInItsPlaceAreARewording() {
        String changed = TEXT.replace("counted 40 boats", "saw nearly 50 boats");
        Relocated found = relocated("We counted 40 boats in the harbour this week", changed);
        assertEquals(Fate.REWORDED, found.fate());
        assertFalse(found.certain());
        assertEquals(
                "We saw nearly 50 boats in the harbour this week",
                CodePoints.of(changed).slice(found.span()));
    }

    @Test
    void aRewordingIsFoundElsewhereToo() {
        String quote = "Ferries will run again from Friday on, the operator announced.";
        String changed = TEXT.replace(quote + " ", "")
                .replace(
                        "The council met",
                        "All ferries will run again from Saturday on, the operator announced. The council met");
        Relocated found = relocated(quote, changed);
        assertEquals(Fate.REWORDED, found.fate());
        assertEquals(
                "All ferries will run again from Saturday on, the operator announced.",
                CodePoints.of(changed).slice(found.span()));
    }

    @Test
    void whatWasTakenOutIsGone() {
        Relocated found =
                relocated("Fishers asked for a second pier.", TEXT.replace(" Fishers asked for a second pier.", ""));
        assertEquals(Fate.GONE, found.fate());
        assertNull(found.span());
    }

    @Test
    void otherWordsAltogetherInItsPlaceAreNoRewording() {
        String changed =
                TEXT.replace("We counted 40 boats in the harbour this week,", "Please come back tomorrow morning,");
        assertEquals(
                Fate.GONE,
                relocated("We counted 40 boats in the harbour this week", changed)
                        .fate());
    }

    @Test
    void wordsThatHaveGrownTogetherAreNotTheQuote() {
        String text = "A pier and a quay: 𐍈 漢";
        Anchor anchor = Anchor.of(text, new Span(19, 22));
        assertFalse(new Relocation(text, "A pier and a quay: 𐍈漢").of(anchor).certain());
    }

    /** Whatever is written before and after a passage, it is found where it stands, or told apart from a like one. */
    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void whatIsAddedAroundAPassageMovesIt(
            @ForAll String text,
            @ForAll String added,
            @ForAll @IntRange(max = 60) int begin,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        CodePoints points = CodePoints.of(text);
        int from = Math.min(begin, points.length());
        Span span = new Span(from, Math.min(from + length, points.length()));
        Anchor anchor = Anchor.of(text, span);
        Assume.that(!Occurrences.of(text, trimmed(anchor)).isEmpty());
        String changed = added + "\n" + text + "\n" + added;
        Relocated found = new Relocation(text, changed).of(anchor);
        if (found.certain())
            assertFalse(Occurrences.of(CodePoints.of(changed).slice(found.span()), trimmed(anchor))
                    .isEmpty());
        if (found.span() != null)
            assertTrue(found.span().end() <= CodePoints.of(changed).length());
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void inTheSameTextItStandsWhereItStood(
            @ForAll String text,
            @ForAll @IntRange(max = 60) int begin,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        CodePoints points = CodePoints.of(text);
        int from = Math.min(begin, points.length());
        Span span = new Span(from, Math.min(from + length, points.length()));
        Anchor anchor = Anchor.of(text, span);
        Assume.that(!Occurrences.of(text, trimmed(anchor)).isEmpty());
        Relocated found = new Relocation(text, text).of(anchor);
        assertEquals(Fate.UNCHANGED, found.fate());
        assertFalse(Occurrences.of(CodePoints.of(text).slice(found.span()), trimmed(anchor))
                .isEmpty());
        assertTrue(found.span().length() <= span.length());
    }

    private static String trimmed(Anchor anchor) {
        return anchor.quote().replaceAll("^[\\s\\p{Z}\\x85]+|[\\s\\p{Z}\\x85]+$", "");
    }

    private static Relocated relocated(String quote, String changed) {
        int begin = TEXT.indexOf(quote);
        Span span = new Span(begin, begin + quote.length());
        return new Relocation(TEXT, changed).of(Anchor.of(TEXT, span));
    }
}
