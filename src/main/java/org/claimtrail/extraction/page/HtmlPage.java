package org.claimtrail.extraction.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.prose.TextBuilder;
import org.claimtrail.extraction.prose.TextMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A saved web page: its whole text in document order, with the article in it marked as main. */
public final class HtmlPage {
    private static final int ARTICLE = 500;

    private HtmlPage() {}

    /** Reads the page; null if nothing in it can be read. What its container stated goes before what it says itself. */
    public static Extracted read(String html, String mediaType, Metadata stated, String fileName, Limits limits) {
        Document page = Jsoup.parse(html);
        showHiddenArticle(page);
        List<HtmlBlocks.Draft> drafts = HtmlBlocks.of(page.body());
        Metadata found = stated.or(HtmlMetadata.of(page, drafts));
        String title = found.value(MetadataField.TITLE);
        Set<Node> article = MainText.nodesOf(page, title);
        boolean[] main = new boolean[drafts.size()];
        for (int i = 0; i < main.length; i++) main[i] = mostly(article, drafts.get(i));
        MainBlocks.correct(drafts, main, title);
        TextBuilder text = new TextBuilder(limits.textCodePoints());
        for (int i = 0; i < main.length; i++)
            text.add(drafts.get(i).kind(), drafts.get(i).text(), main[i]);
        if (text.isEmpty()) return null;
        return TextMetadata.complete(mediaType, text.text(), text.blocks(), found, fileName);
    }

    /** Some pages hold their text only in what is shown without scripts. */
    private static void showHiddenArticle(Document page) {
        for (Element fallback : page.body().getElementsByTag("noscript")) {
            String words = fallback.getElementsByTag("p").text();
            if (words.length() > ARTICLE && !words.toLowerCase(Locale.ROOT).contains("javascript"))
                fallback.tagName("div");
        }
    }

    private static int length(List<TextNode> nodes) {
        return nodes.stream().mapToInt(node -> node.text().length()).sum();
    }

    private static boolean mostly(Set<Node> main, HtmlBlocks.Draft draft) {
        List<TextNode> inside = draft.nodes().stream().filter(main::contains).toList();
        if (inside.isEmpty() || inside.size() == draft.nodes().size()) return !inside.isEmpty();
        return length(inside) * 2 > length(draft.nodes());
    }
}
