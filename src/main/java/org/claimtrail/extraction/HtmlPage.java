package org.claimtrail.extraction;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A saved web page: its whole text in document order, with the article in it marked as main. */
final class HtmlPage {
    private HtmlPage() {}

    /** Reads the page; null if nothing in it can be read. What its container stated goes before what it says itself. */
    static Extracted read(String html, String mediaType, Metadata stated, String fileName, Limits limits) {
        Document page = Jsoup.parse(html);
        Metadata found = stated.or(HtmlMetadata.of(page));
        List<HtmlBlocks.Draft> drafts = HtmlBlocks.of(page.body());
        Set<Node> main = MainText.nodesOf(page, Found.valueOf(found.title()));
        TextBuilder text = new TextBuilder(limits.textCodePoints());
        for (HtmlBlocks.Draft draft : drafts) text.add(draft.kind(), draft.text(), mostly(main, draft));
        if (text.isEmpty()) return null;
        return TextMetadata.complete(mediaType, text.text(), text.blocks(), found, fileName);
    }

    private static boolean mostly(Set<Node> main, HtmlBlocks.Draft draft) {
        int inside = 0;
        int all = 0;
        for (TextNode node : draft.nodes()) {
            int length = node.text().length();
            all += length;
            if (main.contains(node)) inside += length;
        }
        return inside * 2 > all;
    }
}
