package org.claimtrail.text;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void countsInCodePoints() {
        assertEquals(List.of(new Span(2, 4), new Span(6, 8)), Occurrences.of("😀 ok, ok.", "ok"));
    }

    @Test
    void lineBreaksAndRunsOfSpacesMatchASpace() {
        assertEquals(List.of("new\r\n  jobs"), found("400 new\r\n  jobs", " new jobs\n"));
        assertEquals(List.of("new jobs"), found("400 new jobs", "new \n jobs"));
    }

    @Test
    void quotationMarksApostrophesAndDashesMatchWhateverTheirShape() {
        assertEquals(List.of("“don’t” – now"), found("He said “don’t” – now.", "\"don't\" - now"));
        assertEquals(List.of("\"don't\" - now"), found("\"don't\" - now", "«don’t» — now"));
    }

    @Test
    void softHyphensArePassedOver() {
        assertEquals(List.of("co\u00ADoperate"), found("to co\u00ADoperate", "cooperate"));
    }

    @Test
    void blankWordsStandNowhere() {
        assertEquals(List.of(), Occurrences.of("a b", " \n"));
        assertEquals(List.of(), Occurrences.of("", "a"));
    }

    @Test
    void repetitionCostsNoMoreThanOtherText() {
        String text = "a".repeat(1_000_000);
        assertTimeoutPreemptively(ofSeconds(30), () -> Occurrences.of(text, "a".repeat(200_000) + "b"));
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void everyPassageOfATextIsFoundInIt(
            @ForAll String typed, @ForAll @IntRange(max = 60) int begin, @ForAll @IntRange(max = 20) int length) {
        CodePoints points = CodePoints.of(typed);
        int from = Math.min(begin, points.length());
        String words = points.slice(new Span(from, Math.min(from + length, points.length())));
        assertTrue(
                words.codePoints().allMatch(Blank::is) || !found(typed, words).isEmpty());
    }

    private static List<String> found(String text, String words) {
        CodePoints points = CodePoints.of(text);
        return Occurrences.of(text, words).stream().map(points::slice).toList();
    }
}
