package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void neverRunsBackwardsOrBeginsBeforeTheText() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertTrue(new Span(4, 4).empty());
    }

    @Test
    void overlapsWhereACodePointIsShared() {
        assertTrue(new Span(0, 3).overlaps(new Span(2, 5)));
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    }

    @Test
    void containsItselfAndWhatLiesWithin() {
        assertTrue(new Span(1, 4).contains(new Span(1, 4)));
        assertTrue(new Span(1, 4).contains(new Span(2, 2)));
        assertFalse(new Span(1, 4).contains(new Span(2, 5)));
        assertEquals(3, new Span(1, 4).length());
    }
}
