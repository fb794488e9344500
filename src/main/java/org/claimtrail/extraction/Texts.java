package org.claimtrail.extraction;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Text of elements, without reading more of them than is needed. */
final class Texts {
    private Texts() {}

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
