package org.claimtrail.text;

import java.util.Arrays;

/**
 * An index over one string that converts between code points and UTF-16 indexes in O(log supplementary characters), or
 * at once where the string has none. Half a surrogate pair on its own counts as one code point, as in
 * {@link String#codePoints()}. Immutable.
 */
public final class CodePoints {
    private static final int[] NONE = {};

    private final String text;

    /** UTF-16 index of each supplementary character, ascending; the code point index of the i-th is starts[i] - i. */
    private final int[] starts;

    private CodePoints(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static CodePoints of(String text) {
        int supplementary = text.length() - text.codePointCount(0, text.length());
        if (supplementary == 0) return new CodePoints(text, NONE);
        int[] starts = new int[supplementary];
        int found = 0;
        for (int i = 0; found < supplementary; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) starts[found++] = i;
        }
        return new CodePoints(text, starts);
    }

    /** Code points in the whole text. */
    public int length() {
        return text.length() - starts.length;
    }

    /**
     * The UTF-16 index of the code point with this number; the string's length for {@link #length()}.
     *
     * @throws IndexOutOfBoundsException if there is no such code point
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) throw new IndexOutOfBoundsException(codePoint);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }

    /**
     * How many code points stand before this UTF-16 index; inside a surrogate pair, before the pair.
     *
     * @throws IndexOutOfBoundsException if the index is outside the text
     */
    public int fromUtf16(int index) {
        if (index < 0 || index > text.length()) throw new IndexOutOfBoundsException(index);
        int position = Arrays.binarySearch(starts, index);
        return index - (position < 0 ? -position - 1 : position);
    }

    /**
     * The text of the span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String slice(Span span) {
        return text.substring(toUtf16(span.begin()), toUtf16(span.end()));
    }

    /**
     * The span between two code points without the white space at its ends; empty if there is nothing else in it.
     *
     * @throws IndexOutOfBoundsException if it reaches beyond the text
     */
    public Span trimmed(int begin, int end) {
        int[] letters = slice(new Span(begin, end)).codePoints().toArray();
        int first = 0;
        int last = letters.length;
        while (first < last && Blank.is(letters[first])) first++;
        while (last > first && Blank.is(letters[last - 1])) last--;
        return new Span(begin + first, begin + last);
    }

    /** The span between two UTF-16 indexes. */
    public Span span(int utf16Begin, int utf16End) {
        return new Span(fromUtf16(utf16Begin), fromUtf16(utf16End));
    }
}
