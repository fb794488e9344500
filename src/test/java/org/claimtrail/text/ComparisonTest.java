package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.claimtrail.text.Comparison.Kind;
import org.claimtrail.text.Comparison.Piece;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void showsWordsThatWereReplacedAddedAndTakenAway() {
        assertEquals(
                "The tax [-rose -]{+fell +}by 3.5 percent {+in March+}, she said.[-Nobody disagreed.-]",
                marked(
                        "The tax rose by 3.5 percent, she said. Nobody disagreed.",
                        "The tax fell by 3.5 percent in March, she said."));
    }

    @Test
    void aNumberAndAWordWithItsApostropheChangeAsAWhole() {
        assertEquals(
                "It [-doesn't -]{+didn’t +}cost [-1,200.50-]{+1,300.50+}.",
                marked("It doesn't cost 1,200.50.", "It didn’t cost 1,300.50."));
    }

    @Test
    void layoutAndTheShapeOfQuotationMarksAreNoChange() {
        assertTrue(Comparison.of("“We\r\nwill  go”, he\u00ADsaid", "\"We will go\", hesaid")
                .isSame());
        assertFalse(Comparison.of("We will go", "we will go").isSame());
    }

    @Test
    void aFewWordsBetweenLongerChangesGoWithThem() {
        assertEquals(
                "[-Ministers gathered to the sound of trumpets -]{+Protesters marched to the beat of drumming +}at noon.",
                marked(
                        "Ministers gathered to the sound of trumpets at noon.",
                        "Protesters marched to the beat of drumming at noon."));
    }

    @Test
    void textsWithoutWordsHaveTheirPieces() {
        assertEquals(List.of(), Comparison.of("", "").pieces());
        assertEquals("{+new+}", marked("", "new"));
        assertEquals("[- old-]", marked(" old", ""));
        assertEquals(
                List.of(new Piece(Kind.SAME, new Span(0, 1), new Span(0, 2))),
                Comparison.of("\n", "\r\n").pieces());
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void thePiecesMakeUpBothTexts(@ForAll String before, @ForAll String after) {
        assertWhole(before, after, Comparison.of(before, after));
        assertTrue(Comparison.of(before, before).isSame());
    }

    @Test
    void aChangeInALongTextStaysSmall() {
        String text = words(1, 200_000);
        String changed = text.replaceFirst("w\\d+ w\\d+$", "quite another end") + " " + words(2, 3_000);
        Comparison comparison = Comparison.of(text, changed);
        assertWhole(text, changed, comparison);
        assertEquals(
                2,
                comparison.pieces().stream()
                        .filter(piece -> piece.kind() != Kind.SAME)
                        .count());
    }

    /** No more than must be: the longest that are read in, in every way unlike each other. */
    @Test
    void textsOfFiveMegabytesAreCompared() {
        String text = words(1, 700_000);
        for (String other : List.of(words(2, 700_000), "a ".repeat(2_000_000), shuffled(text)))
            assertWhole(text, other, Comparison.of(text, other));
        assertWhole(
                "a ".repeat(2_500_000),
                "a b ".repeat(1_250_000),
                Comparison.of("a ".repeat(2_500_000), "a b ".repeat(1_250_000)));
    }

    /** Words of a vocabulary of 5,000, as in a language. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + (int) (5000 * Math.pow(random.nextDouble(), 3)))
                .collect(Collectors.joining(" "));
    }

    private static String shuffled(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Collections.shuffle(words, new Random(3));
        return String.join(" ", words);
    }

    private static void assertWhole(String before, String after, Comparison comparison) {
        CodePoints old = CodePoints.of(before);
        CodePoints fresh = CodePoints.of(after);
        StringBuilder rebuiltBefore = new StringBuilder();
        StringBuilder rebuiltAfter = new StringBuilder();
        for (Piece piece : comparison.pieces()) {
            assertFalse(piece.before().empty() && piece.after().empty());
            if (piece.kind() != Kind.SAME)
                assertEquals(piece.kind() == Kind.INSERTED, piece.before().empty());
            rebuiltBefore.append(old.slice(piece.before()));
            rebuiltAfter.append(fresh.slice(piece.after()));
        }
        assertTrue(before.contentEquals(rebuiltBefore));
        assertTrue(after.contentEquals(rebuiltAfter));
    }

    private static String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        for (Piece piece : Comparison.of(before, after).pieces())
            marked.append(
                    switch (piece.kind()) {
                        case SAME -> CodePoints.of(after).slice(piece.after());
                        case DELETED -> "[-" + CodePoints.of(before).slice(piece.before()) + "-]";
                        case INSERTED -> "{+" + CodePoints.of(after).slice(piece.after()) + "+}";
                    });
        return marked.toString();
    }
}
