package org.claimtrail.extraction;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects blocks from the XHTML events that Tika's parsers emit. */
final class XhtmlBlocks extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "body",
            "title",
            "dt",
            "dd",
            "figcaption",
            "caption");
    private static final Set<String> SILENT = Set.of("head", "script", "style");

    private final TextBuilder blocks;
    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int silent;
    private int rows;

    XhtmlBlocks(int limit) {
        this.limit = limit;
        this.blocks = new TextBuilder(limit);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (SILENT.contains(local)) silent++;
        if (breaks(local)) {
            flush();
            kind = kindOf(local, attributes.getValue("class"));
        }
        if (local.equals("tr")) rows++;
        if (local.equals("br")) text.append('\n');
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (SILENT.contains(local)) silent--;
        if (local.equals("tr")) rows--;
        if (breaks(local)) {
            flush();
            kind = BlockKind.PARAGRAPH;
        }
        if (local.equals("td") || local.equals("th")) text.append('\t');
    }

    /** Inside a row, paragraphs are parts of its cells. */
    private boolean breaks(String local) {
        return BLOCKS.contains(local) && (rows == 0 || local.equals("tr") || local.equals("table"));
    }

    private static BlockKind kindOf(String local, String style) {
        return switch (local) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "tr" -> BlockKind.TABLE_ROW;
            case "blockquote" -> BlockKind.QUOTE;
            case "caption", "figcaption" -> BlockKind.CAPTION;
            case "pre" -> BlockKind.PREFORMATTED;
            default -> styled(style);
        };
    }

    /** Word processors know titles, quotations and captions as paragraph styles. */
    private static BlockKind styled(String style) {
        if (style == null) return BlockKind.PARAGRAPH;
        String name = style.toLowerCase(java.util.Locale.ROOT);
        if (name.contains("title") || name.contains("heading")) return BlockKind.HEADING;
        if (name.contains("quote")) return BlockKind.QUOTE;
        return name.contains("caption") ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (silent > 0) return;
        if (text.length() + length > 2L * limit) throw new TextTooLong();
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    private void flush() {
        if (!text.isEmpty()) blocks.add(kind, text.toString(), true);
        text.setLength(0);
    }

    /** What was collected; to be asked after the end of the document. */
    TextBuilder blocks() {
        flush();
        return blocks;
    }
}
