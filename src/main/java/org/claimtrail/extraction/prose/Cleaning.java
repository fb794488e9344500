package org.claimtrail.extraction.prose;

import java.util.stream.Collectors;
import org.claimtrail.text.RawText;

/** The one way from what a parser delivers to raw text. */
public final class Cleaning {
    private Cleaning() {}

    /** Text as it is stored: line ends are LF, and nothing in it that databases or browsers would change. */
    static String clean(String raw) {
        return RawText.clean(raw.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A block of text without white space around it and around its line breaks. */
    public static String block(String raw) {
        return clean(raw)
                .lines()
                .map(Cleaning::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String strip(String line) {
        int begin = 0;
        int end = line.length();
        while (begin < end && blank(line.charAt(begin))) begin++;
        while (end > begin && blank(line.charAt(end - 1))) end--;
        return line.substring(begin, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
