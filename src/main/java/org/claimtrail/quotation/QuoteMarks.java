package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks within one paragraph: straight, curly, low-high (German, Polish), guillemets pointing either
 * way, CJK corner brackets, doubled singles, and, outside of those, British single marks told from apostrophes. Marks
 * inside a quotation belong to it. A mark without partner never reaches beyond its paragraph.
 */
final class QuoteMarks {
    private static final String STRAIGHT = "\"＂";
    private static final String OPENING = "“„‟«「『";

    private final String text;
    private final int begin;
    private final int end;
    private final List<Quoted> found = new ArrayList<>();

    private QuoteMarks(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
    }

    static List<Quoted> in(String text, int begin, int end, boolean nextParagraphOpens) {
        QuoteMarks marks = new QuoteMarks(text, begin, end);
        marks.pairDoubles(nextParagraphOpens);
        marks.pairSingles();
        marks.found.sort(Comparator.comparingInt(Quoted::open));
        return marks.found;
    }

    /** Whether a paragraph that begins here goes on with a quotation of the paragraph before. */
    static boolean opensAt(String text, int at) {
        return at < text.length() && (OPENING.indexOf(text.charAt(at)) >= 0 || STRAIGHT.indexOf(text.charAt(at)) >= 0);
    }

    private void pairDoubles(boolean nextParagraphOpens) {
        int open = -1;
        int width = 0;
        for (int i = begin; i < end; i++) {
            int w = markWidth(i);
            if (w == 0) continue;
            if (open >= 0 && closes(open, i, w)) {
                add(open, open + width, i, i + w, true);
                open = -1;
            } else if (open < 0 && opens(i, w)) {
                open = i;
                width = w;
            }
            i += w - 1;
        }
        if (open >= 0) add(open, open + width, end, end, nextParagraphOpens);
    }

    private int markWidth(int i) {
        char c = text.charAt(i);
        if ((c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < end && text.charAt(i + 1) == c) return 2;
        return STRAIGHT.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || "”»」』".indexOf(c) >= 0 ? 1 : 0;
    }

    private boolean opens(int i, int width) {
        char c = text.charAt(i);
        if (c == '»') return blankBefore(i) && !blankAfter(i + width);
        if (c == '”') return blankBefore(i) && !blankAfter(i + width);
        if (c == '’') return false;
        if (STRAIGHT.indexOf(c) >= 0 || c == '\'')
            return !blankAfter(i + width) && (blankBefore(i) || !isWordAt(i - 1));
        return true;
    }

    /** What closes depends on what opened: “ closes a low mark, « closes », a straight mark closes a straight one. */
    private boolean closes(int open, int i, int width) {
        char opened = text.charAt(open);
        char c = text.charAt(i);
        return switch (opened) {
            case '„', '‟' -> c == '“' || c == '”' || STRAIGHT.indexOf(c) >= 0;
            case '“' -> c == '”' || (STRAIGHT.indexOf(c) >= 0 && !opens(i, width));
            case '”' -> c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '`', '‘' -> width == 2 && (c == '\'' || c == '’');
            case '\'' -> width == 2 && c == '\'';
            default -> STRAIGHT.indexOf(c) >= 0 || (c == '”' && !blankBefore(i));
        };
    }

    private void pairSingles() {
        List<Quoted> doubles = List.copyOf(found);
        int next = 0;
        for (int i = begin; i < end; i++) {
            while (next < doubles.size() && doubles.get(next).close() <= i) next++;
            if (next < doubles.size() && doubles.get(next).open() <= i) {
                i = doubles.get(next).close() - 1;
                continue;
            }
            int limit = next < doubles.size() ? doubles.get(next).open() : end;
            if (!opensSingle(i)) continue;
            int close = singleClose(i, limit);
            if (close < 0) continue;
            add(i, i + 1, close, close + 1, true);
            i = close;
        }
    }

    private boolean opensSingle(int i) {
        char c = text.charAt(i);
        if (c == '‹') return true;
        return (c == '‘' || c == '\'' || c == '‚')
                && blankBefore(i)
                && i + 1 < end
                && Character.isLetterOrDigit(text.codePointAt(i + 1))
                && !isDecade(i + 1);
    }

    /** the '90s */
    private boolean isDecade(int i) {
        return i + 2 < end
                && Character.isDigit(text.charAt(i))
                && Character.isDigit(text.charAt(i + 1))
                && text.charAt(i + 2) == 's';
    }

    /** The first single mark after which no letter follows, unless it looks like a plural's apostrophe; or -1. */
    private int singleClose(int open, int limit) {
        char opened = text.charAt(open);
        int plural = -1;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (opened == '‹' ? c == '›' : opened == '‚' && c == '‘') return i;
            boolean closing = opened == '\'' ? c == '\'' : c == '’';
            if (opensSingle(i)) return plural;
            if (!closing || isWordAt(i + 1) || blankBefore(i)) continue;
            if (text.charAt(i - 1) != 's' || !blankAfter(i + 1)) return i;
            if (plural < 0) plural = i;
        }
        return plural;
    }

    private void add(int open, int from, int to, int close, boolean balanced) {
        int b = from;
        int e = to;
        while (b < e && isBlank(text.charAt(b))) b++;
        while (e > b && isBlank(text.charAt(e - 1))) e--;
        boolean doubled = from - open == 2 && text.charAt(open) == '\'';
        if (e > b) found.add(new Quoted(open, b, e, close, balanced, doubled));
    }

    private boolean blankBefore(int i) {
        if (i <= begin) return true;
        char c = text.charAt(i - 1);
        return isBlank(c) || "([{—–-/“„«‘'\"".indexOf(c) >= 0;
    }

    private boolean blankAfter(int i) {
        return i >= end || isBlank(text.charAt(i));
    }

    private boolean isWordAt(int i) {
        return i >= begin && i < end && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
