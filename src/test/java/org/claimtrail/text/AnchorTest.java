package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class AnchorTest {
    static final String TEXT = "The tax rose. She said the tax rose. He said the tax rose.";
    static final Span HERS = new Span(23, 35);

    @Test
    void holdsThePassageAndWhatStandsAroundIt() {
        assertEquals(
                new Anchor(HERS, "the tax rose", "The tax rose. She said ", ". He said the tax rose."),
                Anchor.of(TEXT, HERS));
    }

    @Test
    void contextIsAtMost32CodePointsAndCutsNoCharacterInTwo() {
        String before = "e\u0301" + "x".repeat(31);
        String after = "y".repeat(31) + "👩🏽";
        Anchor anchor = Anchor.of(before + "quote" + after, new Span(33, 38));
        assertEquals("x".repeat(31), anchor.prefix());
        assertEquals("y".repeat(31), anchor.suffix());
    }

    @Test
    void standsWhereItWasTaken() {
        Anchor anchor = Anchor.of(TEXT, HERS);
        assertTrue(anchor.standsIn(TEXT));
        assertFalse(anchor.standsIn("Update: " + TEXT));
        assertFalse(anchor.standsIn("short"));
        assertEquals(Optional.of(HERS), anchor.locate(TEXT));
    }

    @Test
    void isFoundAgainByItsSurroundings() {
        assertEquals(Optional.of(new Span(31, 43)), Anchor.of(TEXT, HERS).locate("Update: " + TEXT));
    }

    @Test
    void ofLikePlacesTheNearestIsTaken() {
        Anchor anchor = new Anchor(new Span(7, 8), "a", "", "");
        assertEquals(Optional.of(new Span(6, 7)), anchor.locate("a.....a...a"));
    }

    @Test
    void isNowhereWhenItsWordsAreGone() {
        assertEquals(Optional.empty(), Anchor.of(TEXT, HERS).locate("The duty rose."));
    }

    @Test
    void cannotReachBeyondTheText() {
        assertThrows(IndexOutOfBoundsException.class, () -> Anchor.of("abc", new Span(2, 4)));
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void isFoundInTheTextItWasTakenFrom(
            @ForAll String text, @ForAll @IntRange(max = 60) int begin, @ForAll @IntRange(max = 40) int length) {
        int all = text.codePointCount(0, text.length());
        int from = Math.min(begin, all);
        Span span = new Span(from, Math.min(from + length, all));
        assertEquals(Optional.of(span), Anchor.of(text, span).locate(text));
    }
}
