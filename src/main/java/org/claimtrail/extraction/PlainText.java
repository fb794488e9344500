package org.claimtrail.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.text.CodePoints;

/** Text without markup: kept as it is, its paragraphs found. */
final class PlainText {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.*\\S)?(?:\\n[^\\S\\n]*\\S(?:.*\\S)?)*");
    private static final Pattern LINE = Pattern.compile("\\S(?:.*\\S)?");
    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final int WRAPPED_LINE = 100;

    private PlainText() {}

    /** Reads the text; null if there is none. */
    static Extracted read(String raw, String mediaType, Metadata stated, String fileName, Limits limits) {
        String text = Cleaning.clean(raw);
        if (text.codePointCount(0, text.length()) > limits.textCodePoints()) throw new TextTooLong();
        List<Block> blocks = blocks(text);
        return blocks.isEmpty() ? null : TextMetadata.complete(mediaType, text, blocks, stated, fileName);
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = (linesAreParagraphs(text) ? LINE : PARAGRAPH).matcher(text);
        CodePoints points = CodePoints.of(text);
        while (matcher.find()) {
            BlockKind kind = HEADING.matcher(matcher.group()).matches() ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            blocks.add(new Block(points.span(matcher.start(), matcher.end()), kind, true));
        }
        return blocks;
    }

    /** Whether each line is a paragraph of its own, rather than a part of one that was wrapped. */
    private static boolean linesAreParagraphs(String text) {
        return text.lines().anyMatch(line -> line.length() > WRAPPED_LINE);
    }
}
