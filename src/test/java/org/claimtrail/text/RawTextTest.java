package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RawTextTest {
    @Test
    void controlsGoTabsAndLineBreaksStay() {
        assertEquals("ab\tc\r\nd\ne", RawText.clean("a\u0000b\tc\r\nd\u001B\ne\u0007"));
    }

    @Test
    void aPageBreakIsALineBreak() {
        assertEquals("one\ntwo", RawText.clean("one\ftwo"));
    }

    @Test
    void halfASurrogatePairIsReplacedAndAWholeOneKept() {
        assertEquals("\uFFFD😀\uFFFD", RawText.clean("\uDE00😀\uD83D"));
    }

    @Test
    void byteOrderMarksAtTheStartGo() {
        assertEquals("a\uFEFFb", RawText.clean("\uFEFF\u0000\uFEFFa\uFEFFb"));
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String text) {
        String clean = RawText.clean(text);
        assertEquals(clean, RawText.clean(clean));
        assertFalse(clean.startsWith("\uFEFF"));
        assertTrue(clean.codePoints()
                .noneMatch(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                        || (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c))));
    }
}
