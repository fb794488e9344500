package org.claimtrail.text;

import java.util.ArrayList;
import java.util.List;

/** The lines that a raw text is shown in. */
public final class TextBlocks {
    private TextBlocks() {}

    /**
     * The lines (in most articles, the paragraphs) that hold more than white space, in order, each without the white
     * space around it. No span holds a line break (Unicode's mandatory ones, UAX #14 classes BK, CR, LF and NL), so
     * that HTML, which turns CR and CRLF into LF, leaves the offsets within it alone.
     */
    public static List<Span> lines(String rawText) {
        List<Span> lines = new ArrayList<>();
        int position = 0;
        int begin = -1;
        int end = -1;
        for (int i = 0; i < rawText.length(); position++) {
            int letter = rawText.codePointAt(i);
            i += Character.charCount(letter);
            if (Blank.isLineBreak(letter)) {
                if (begin >= 0) lines.add(new Span(begin, end));
                begin = -1;
            } else if (!Blank.is(letter)) {
                if (begin < 0) begin = position;
                end = position + 1;
            }
        }
        if (begin >= 0) lines.add(new Span(begin, end));
        return lines;
    }
}
