package org.claimtrail.quotation.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks within one paragraph: straight, curly, low-high (German, Polish), guillemets pointing either
 * way, CJK corner brackets, doubled singles, and, outside of those, British single marks told from apostrophes. Marks
 * inside a quotation belong to it. A mark without partner never reaches beyond its paragraph.
 */
final class QuoteMarks {
    private static final String STRAIGHT = "\"＂";
    /** UTF-16 units between single marks; one without partner is looked for no further. */
    private static final int LONGEST_SINGLE = 3000;

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
        int stop = 0;
        for (int i = begin; i < end; i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && blankAfter(i + 1)) stop = i + 1;
            int w = markWidth(i);
            if (w == 0) continue;
            if (open >= 0 && closes(open, i, w)) {
                add(open, open + width, i, i + w, true);
                open = -1;
            } else if (stop > open + 1 && opensAgain(open, i)) {
                add(open, open + width, stop, stop, false);
                open = i;
                width = w;
            } else if (open < 0 && opens(i, w)) {
                open = i;
                width = w;
            }
            i += w - 1;
        }
        if (open >= 0) add(open, open + width, end, end, nextParagraphOpens);
    }

    /** The same mark once more, after a sentence's end: the one before has lost its partner. */
    private boolean opensAgain(int open, int i) {
        return open >= 0 && text.charAt(open) == '“' && text.charAt(i) == '“' && blankBefore(i);
    }

    private int markWidth(int i) {
        char c = text.charAt(i);
        if ((c == ',' || c == '<' || c == '>') && isPair(i)) return 2;
        if ((c == '\'' || c == '`' || c == '‘' || c == '’') && i + 1 < end && text.charAt(i + 1) == c) return 2;
        return STRAIGHT.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || "”»」』".indexOf(c) >= 0 ? 1 : 0;
    }

    /** Two commas or angles where a quotation begins or ends, as typewriters have them; no third one beside them. */
    private boolean isPair(int i) {
        char c = text.charAt(i);
        boolean two = i + 1 < end && text.charAt(i + 1) == c && (i + 2 >= end || text.charAt(i + 2) != c);
        return two && (c == '>' ? isWordAt(i - 1) || !blankBefore(i) : blankBefore(i) && isWordAt(i + 2));
    }

    private boolean opens(int i, int width) {
        char c = text.charAt(i);
        if (c == ',' || c == '<') return true;
        if (c == '>') return false;
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
            case '»' -> c == '«' || (c == '»' && !blankBefore(i));
            case ',' -> c == '“' || c == '”' || c == '\'' || STRAIGHT.indexOf(c) >= 0;
            case '<' -> c == '>';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '`', '‘' -> width == 2 && (c == '\'' || c == '’');
            case '\'' -> width == 2 && c == '\'';
            default -> STRAIGHT.indexOf(c) >= 0 || (c == '”' && !blankBefore(i));
        };
    }

    private void pairSingles() {
        List<Quoted> doubles = List.copyOf(found);
        Set<Quoted> inside = new HashSet<>();
        int next = 0;
        for (int i = begin; i < end; i++) {
            while (next < doubles.size() && doubles.get(next).close() <= i) next++;
            if (next < doubles.size() && doubles.get(next).open() <= i) {
                i = doubles.get(next).close() - 1;
                continue;
            }
            int limit = next < doubles.size() ? doubles.get(next).open() : end;
            boolean odd = opensOddly(i);
            if (!odd && !opensSingle(i)) continue;
            int close = singleClose(i, limit);
            if (odd && close >= 0 && !endsClause(close)) continue;
            if (close < 0 && limit < end) close = closeAround(i, next, doubles);
            if (close < 0) continue;
            while (next < doubles.size() && doubles.get(next).open() < close) inside.add(doubles.get(next++));
            add(i, i + 1, close, close + 1, true);
            i = close;
        }
        found.removeIf(inside::contains);
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

    /** A closing mark that opens, as in Swedish; what it closes must end like a statement, else it is an apostrophe. */
    private boolean opensOddly(int i) {
        return text.charAt(i) == '’'
                && blankBefore(i)
                && i + 1 < end
                && Character.isUpperCase(text.charAt(i + 1))
                && !isDecade(i + 1);
    }

    private boolean endsClause(int close) {
        return ",.?!".indexOf(text.charAt(close - 1)) >= 0 || (close + 1 < end && text.charAt(close + 1) == ',');
    }

    /** British: ‘She told me “no” twice,’ he said. The end of a clause right before the closing mark, or -1. */
    private int closeAround(int open, int next, List<Quoted> doubles) {
        char close = text.charAt(open) == '\'' ? '\'' : '’';
        int inner = next;
        for (int i = open + 1; i < Math.min(end, open + LONGEST_SINGLE); i++) {
            if (inner < doubles.size() && i == doubles.get(inner).open()) {
                i = doubles.get(inner++).close() - 1;
            } else if (opensSingle(i)) {
                return -1;
            } else if (text.charAt(i) == close && !isWordAt(i + 1) && ",.?!".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return -1;
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
        for (int i = open + 1; i < Math.min(limit, open + LONGEST_SINGLE); i++) {
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
