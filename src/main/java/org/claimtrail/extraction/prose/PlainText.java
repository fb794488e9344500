package org.claimtrail.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.text.CodePoints;

/** Text without markup: kept as it is, its paragraphs found, and the article among them. */
public final class PlainText {
    private static final Pattern PARAGRAPH = Pattern.compile("(?U)\\S(?:.*\\S)?(?:\\n[^\\S\\n]*\\S(?:.*\\S)?)*");
    private static final Pattern LINE = Pattern.compile("(?U)\\S(?:.*\\S)?");
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final int WRAPPED_LINE = 100;

    private PlainText() {}

    /** Reads the text; null if there is none. */
    public static Extracted read(String raw, String mediaType, Metadata stated, String fileName, Limits limits) {
        String text = Cleaning.clean(raw);
        if (text.codePointCount(0, text.length()) > limits.textCodePoints()) throw new TextTooLong();
        List<Block> blocks = blocks(text);
        if (blocks.isEmpty()) return null;
        Extracted read = TextMetadata.complete(mediaType, text, blocks, stated, fileName);
        return new Extracted(mediaType, text, chosen(read), read.metadata());
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = (linesAreParagraphs(text) ? LINE : PARAGRAPH).matcher(text);
        CodePoints points = CodePoints.of(text);
        while (matcher.find()) {
            BlockKind kind = HEADING.matcher(matcher.group()).matches() ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            int begin = matcher.start();
            String date = blocks.isEmpty() ? TextMetadata.leadingDate(matcher.group()) : "";
            if (!date.isEmpty()) {
                blocks.add(new Block(
                        points.span(begin, begin + date.stripTrailing().length()), kind, true));
                begin += date.length();
            }
            if (begin < matcher.end()) blocks.add(new Block(points.span(begin, matcher.end()), kind, true));
        }
        return blocks;
    }

    private static List<Block> chosen(Extracted read) {
        CodePoints points = CodePoints.of(read.text());
        List<String> texts =
                read.blocks().stream().map(block -> points.slice(block.span())).toList();
        boolean[] main = PlainMain.of(texts, read.metadata().value(MetadataField.TITLE));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < main.length; i++)
            blocks.add(
                    new Block(read.blocks().get(i).span(), read.blocks().get(i).kind(), main[i]));
        return blocks;
    }

    /** Whether each line is a paragraph of its own, rather than a part of one that was wrapped. */
    private static boolean linesAreParagraphs(String text) {
        return text.lines().anyMatch(line -> line.length() > WRAPPED_LINE);
    }
}
