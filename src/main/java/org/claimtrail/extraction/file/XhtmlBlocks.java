package org.claimtrail.extraction.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.prose.Cleaning;
import org.claimtrail.extraction.prose.PageFurniture;
import org.claimtrail.extraction.prose.TextBuilder;
import org.claimtrail.extraction.prose.TextTooLong;
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

    /** @param page counted from 1; 0 outside of pages */
    private record Draft(BlockKind kind, String text, int page) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int silent;
    private int rows;
    private int pages;
    private int openPage;
    private int pageDepth;
    private int depth;
    private long length;

    XhtmlBlocks(int limit) {
        this.limit = limit;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        depth++;
        if (SILENT.contains(local)) silent++;
        if (breaks(local)) {
            flush();
            kind = kindOf(local, attributes.getValue("class"));
        }
        if (local.equals("div") && "page".equals(attributes.getValue("class"))) {
            openPage = ++pages;
            pageDepth = depth;
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
        if (depth == pageDepth) openPage = 0;
        depth--;
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
        String block = Cleaning.block(text.toString());
        text.setLength(0);
        if (block.isEmpty()) return;
        length += block.length();
        if (length > 2L * limit) throw new TextTooLong();
        drafts.add(new Draft(kind, block, openPage));
    }

    /** What was collected, running heads and page numbers set apart; to be asked after the end of the document. */
    TextBuilder blocks() {
        flush();
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i <= pages; i++) lines.add(new ArrayList<>());
        for (Draft draft : drafts)
            lines.get(draft.page()).addAll(draft.text().lines().toList());
        PageFurniture furniture = new PageFurniture(lines.subList(1, lines.size()));
        List<Set<Integer>> aside =
                lines.stream().map(page -> Set.copyOf(furniture.of(page))).toList();
        TextBuilder blocks = new TextBuilder(limit);
        int[] next = new int[pages + 1];
        for (Draft draft : drafts) {
            if (draft.page() == 0) blocks.add(draft.kind(), draft.text(), true);
            else next[draft.page()] = add(draft, next[draft.page()], aside.get(draft.page()), blocks);
        }
        return blocks;
    }

    /** @param line the number of the draft's first line on its page; the one of the next draft's is answered */
    private static int add(Draft draft, int line, Set<Integer> aside, TextBuilder blocks) {
        int number = line;
        StringBuilder body = new StringBuilder();
        for (String part : draft.text().lines().toList()) {
            if (aside.contains(number++)) {
                blocks.add(draft.kind(), body.toString(), true);
                body.setLength(0);
                blocks.add(BlockKind.PAGE_FURNITURE, part, false);
            } else {
                body.append(body.isEmpty() ? "" : "\n").append(part);
            }
        }
        blocks.add(draft.kind(), body.toString(), true);
        return number;
    }
}
