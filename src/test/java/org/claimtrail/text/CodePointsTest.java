package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    final CodePoints points = CodePoints.of("a😀b");

    @Test
    void anEmojiIsOneCodePointAndTwoJavaChars() {
        assertEquals(3, points.length());
        assertEquals(3, points.toUtf16(2));
        assertEquals(2, points.fromUtf16(3));
        assertEquals("😀", points.slice(new Span(1, 2)));
        assertEquals(new Span(1, 3), points.span(1, 4));
    }

    @Test
    void insideASurrogatePairCountsAsBeforeIt() {
        assertEquals(1, points.fromUtf16(2));
    }

    @Test
    void outsideTheTextThereIsNothing() {
        assertThrows(IndexOutOfBoundsException.class, () -> points.toUtf16(4));
        assertThrows(IndexOutOfBoundsException.class, () -> points.toUtf16(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> points.fromUtf16(5));
        assertThrows(IndexOutOfBoundsException.class, () -> points.slice(new Span(0, 4)));
    }

    @Property
    void agreesWithJavaOnAnyString(@ForAll String text) {
        CodePoints index = CodePoints.of(text);
        assertEquals(text.codePointCount(0, text.length()), index.length());
        for (int i = 0; i <= index.length(); i++) {
            assertEquals(text.offsetByCodePoints(0, i), index.toUtf16(i));
            assertEquals(i, index.fromUtf16(index.toUtf16(i)));
        }
    }

    /**
     * The reading page shows each line in an element that says where it begins; a selection comes back as an offset
     * into the text of the browser's document. Whatever the text, both meet at the same character.
     */
    @Property
    @Domain(RawTexts.class)
    void codePointsJavaAndBrowserMeetAtTheSameCharacter(@ForAll String typed) {
        String rawText = RawText.clean(typed);
        CodePoints points = CodePoints.of(rawText);
        for (Span line : TextBlocks.lines(rawText)) {
            Element run = rendered(points.slice(line), line.begin());
            String domText = ((TextNode) run.childNode(0)).getWholeText();
            for (int position = line.begin(); position <= line.end(); position++) {
                int browserOffset = points.toUtf16(position) - points.toUtf16(line.begin());
                assertEquals(position, fromBrowser(run, domText, browserOffset));
            }
            assertEquals(points.slice(line), domText);
        }
    }

    private static Element rendered(String run, int begin) {
        String html = "<p><span data-begin=\"" + begin + "\">" + Entities.escape(run) + "</span></p>";
        return Jsoup.parse(html).selectFirst("span");
    }

    /** What the page's script does: the run's begin plus the code points before the boundary, {@code [...s].length}. */
    private static int fromBrowser(Element run, String domText, int offset) {
        return Integer.parseInt(run.attr("data-begin")) + domText.codePointCount(0, offset);
    }
}
