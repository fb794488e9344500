package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrail.extraction.page.HtmlPage;
import org.claimtrail.extraction.prose.PlainText;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.RawText;
import org.claimtrail.text.Span;

/** Whatever a file holds: blocks in order, nothing but white space between them, nothing that storing would change. */
class RawTextAndBlocksTest {
    @Property
    void ofPages(@ForAll("html") String html) {
        assertSound(HtmlPage.read(html, "text/html", Metadata.NONE, "page.html", Limits.DEFAULT));
    }

    @Property
    void ofPlainText(@ForAll String text) {
        assertSound(PlainText.read(text, "text/plain", Metadata.NONE, "text.txt", Limits.DEFAULT));
    }

    private static void assertSound(Extracted read) {
        if (read == null) return;
        assertEquals(read.text(), RawText.clean(read.text()));
        CodePoints points = CodePoints.of(read.text());
        int end = 0;
        for (Block block : read.blocks()) {
            int next = block.span().begin();
            assertTrue(next >= end);
            assertTrue(isWhite(points.slice(new Span(end, next))));
            assertTrue(!points.slice(block.span()).isBlank());
            end = block.span().end();
        }
        assertTrue(isWhite(points.slice(new Span(end, points.length()))));
    }

    /** The spaces that do not break included. */
    private static boolean isWhite(String text) {
        return text.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85);
    }

    @Provide
    Arbitrary<String> html() {
        Arbitrary<String> tags = Arbitraries.of(List.of(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<br>",
                "<h1>",
                "</h1>",
                "<li>",
                "<ul>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td>",
                "</td>",
                "</table>",
                "<pre>",
                "</pre>",
                "<a href=/>",
                "</a>",
                "<span hidden>",
                "</span>",
                "<aside>",
                "</aside>",
                "<script>",
                "</script>",
                "&nbsp;",
                "&#x1F600;",
                "\u0000",
                "\uFEFF",
                "<blockquote>",
                "<figcaption>",
                "</figcaption>"));
        Arbitrary<String> words =
                Arbitraries.of("A sentence, with a comma, and more words than one. ", "x", " ", "\n", "😀 e\u0301");
        return Arbitraries.oneOf(tags, words).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
