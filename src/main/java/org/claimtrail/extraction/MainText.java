package org.claimtrail.extraction;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the article in a web page. */
final class MainText {
    private MainText() {}

    /** The text nodes of the article. Takes the page apart: whatever else is needed of it must be read before. */
    static Set<Node> nodesOf(Document page) {
        page.select("nav, header, footer, aside, form, [hidden], [role=navigation], [role=dialog]")
                .remove();
        Set<Node> nodes = new HashSet<>();
        page.body().nodeStream(TextNode.class).forEach(nodes::add);
        return nodes;
    }
}
