package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.extraction.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML element as blocks, each knowing the text nodes that it was made of. */
final class HtmlBlocks implements NodeVisitor {
    /** A block before it is known whether it belongs to the article. */
    record Draft(BlockKind kind, String text, List<TextNode> nodes) {
        /** Which share of the text is links, 0 to 1. */
        double linked() {
            double linked = 0;
            int all = 0;
            for (TextNode node : nodes) {
                int length = Texts.length(node);
                all += length;
                if (isLinked(node)) linked += length;
            }
            return all == 0 ? 0 : linked / all;
        }

        private static boolean isLinked(Node node) {
            for (Node up = node.parent();
                    up instanceof Element element && !BLOCKS.contains(element.normalName());
                    up = up.parent()) {
                if (element.normalName().equals("a")) return true;
            }
            return false;
        }
    }

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "legend",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "textarea",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Pattern AROUND_BREAK = Pattern.compile("[ \u00A0]*\n[ \u00A0]*");
    private static final Pattern AROUND_TAB = Pattern.compile("[ \t]*\t[ \t]*");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Node> dataRows = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private List<TextNode> nodes = new ArrayList<>();
    private Node silent;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int preformatted;

    static List<Draft> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.traverse(blocks, root);
        blocks.flush();
        return blocks.drafts;
    }

    @Override
    public void head(Node node, int depth) {
        if (silent != null) return;
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent != null) {
            if (silent.equals(node)) silent = null;
            return;
        }
        if (!(node instanceof Element element)) return;
        String name = element.normalName();
        if (breaks(element)) flush();
        else if (CELLS.contains(name)) text.append('\t');
        if (name.equals("pre")) preformatted--;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) {
            silent = element;
            return;
        }
        if (name.equals("tr") && isDataRow(element)) dataRows.add(element);
        if (name.equals("br")) lineBreak();
        if (breaks(element)) flush();
        if (name.equals("pre")) preformatted++;
    }

    /** A second line break in a row is how many pages set paragraphs. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        if (preformatted == 0 && end > 0 && text.charAt(end - 1) == '\n') flush();
        else text.append('\n');
    }

    private boolean breaks(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) return !dataRows.contains(element.parent());
        return BLOCKS.contains(name);
    }

    /** Whether a row's cells hold plain words, so that it reads as one line; a row of a page's layout does not. */
    private static boolean isDataRow(Element row) {
        for (Element cell : row.children()) {
            for (Element inner : cell.children()) {
                if (BLOCKS.contains(inner.normalName()) || inner.normalName().equals("br")) return false;
                if (!inner.children().isEmpty() && inner.selectFirst("p,div,table,ul,ol,h1,h2,h3,h4") != null) {
                    return false;
                }
            }
        }
        return row.childrenSize() > 1;
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        if (words.isBlank()) {
            if (preformatted > 0) text.append(words);
            else if (!text.isEmpty()) text.append(' ');
            return;
        }
        if (nodes.isEmpty()) kind = kindOf(node);
        nodes.add(node);
        if (preformatted > 0) text.append(words);
        else appendCollapsed(words);
    }

    /** White space in a row is one space (CSS Text, section 4.1); no-break spaces are none. */
    private void appendCollapsed(String words) {
        boolean white = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean whiteToo = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!whiteToo) text.append(c);
            else if (!white) text.append(' ');
            white = whiteToo;
        }
    }

    private void flush() {
        if (!nodes.isEmpty()) {
            String block = kind == BlockKind.PREFORMATTED ? text.toString() : tidy(text);
            drafts.add(new Draft(kind, block, nodes));
            nodes = new ArrayList<>();
        }
        text.setLength(0);
    }

    private static String tidy(CharSequence text) {
        String tidy = text.toString();
        if (tidy.indexOf('\n') >= 0) tidy = AROUND_BREAK.matcher(tidy).replaceAll("\n");
        if (tidy.indexOf('\t') >= 0) tidy = AROUND_TAB.matcher(tidy).replaceAll("\t");
        if (tidy.contains("  ")) tidy = SPACES.matcher(tidy).replaceAll(" ");
        return tidy.strip();
    }

    private BlockKind kindOf(Node node) {
        for (Node up = node.parent(); up instanceof Element element; up = up.parent()) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return BlockKind.HEADING;
                }
                case "li", "dt", "dd" -> {
                    return BlockKind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return BlockKind.QUOTE;
                }
                case "figcaption", "caption" -> {
                    return BlockKind.CAPTION;
                }
                case "tr" -> {
                    return dataRows.contains(element) ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH;
                }
                case "pre" -> {
                    return BlockKind.PREFORMATTED;
                }
                default -> {}
            }
        }
        return BlockKind.PARAGRAPH;
    }
}
