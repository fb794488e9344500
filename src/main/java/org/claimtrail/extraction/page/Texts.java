package org.claimtrail.extraction.page;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text of elements, without reading more of them than is needed. */
final class Texts {
    private Texts() {}

    /** How many characters of a text a reader sees, white space in a row counted once and not at its ends. */
    static int length(TextNode node) {
        String whole = node.getWholeText();
        int length = 0;
        boolean white = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (StringUtil.isInvisibleChar(c)) continue;
            boolean whiteToo = StringUtil.isActuallyWhitespace(c);
            if (!whiteToo) length += white && length > 0 ? 2 : 1;
            white = whiteToo;
        }
        return length;
    }

    /** The element's text if it is not longer than {@code longest}, else null. */
    static String upTo(int longest, Element element) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) text.append(words.text());
                else if (!text.isEmpty()
                        && node instanceof Element inner
                        && (inner.isBlock() || inner.normalName().equals("br"))) text.append(' ');
                return text.length() > 2 * longest ? FilterResult.STOP : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        String whole = text.toString().replaceAll("\\s+", " ").strip();
        return whole.length() > longest ? null : whole;
    }
}
