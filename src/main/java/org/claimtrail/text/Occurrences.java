package org.claimtrail.text;

import java.util.Arrays;
import java.util.List;

/** Where a phrase stands in a text, the way a person means it who typed or pasted the phrase. */
public final class Occurrences {
    private Occurrences() {}

    /**
     * All occurrences of the words, in order and not overlapping. Any run of white space (line breaks included) matches
     * any other, quotation marks and apostrophes match whatever their shape, so do dashes; soft hyphens and zero-width
     * spaces are passed over. Letters must be the same, case included. Empty for blank words. Linear time.
     */
    public static List<Span> of(String rawText, String words) {
        Folded needle = Folded.of(words.strip());
        Folded haystack = Folded.of(rawText);
        return Matches.of(needle.letters, haystack.letters, false).stream()
                .map(at -> new Span(haystack.begins[at], haystack.ends[at + needle.letters.length - 1]))
                .toList();
    }

    /** A text with all that should not matter made equal; each letter knows the code points it stands for. */
    // Never compared with another.
    @SuppressWarnings("ArrayRecordComponent")
    private record Folded(int[] letters, int[] begins, int[] ends) {
        static Folded of(String text) {
            int[] raw = text.codePoints().toArray();
            int[] letters = new int[raw.length];
            int[] begins = new int[raw.length];
            int[] ends = new int[raw.length];
            int length = 0;
            for (int i = 0; i < raw.length; i++) {
                int letter = fold(raw[i]);
                if (letter == INVISIBLE) continue;
                if (letter == ' ' && length > 0 && letters[length - 1] == ' ') {
                    ends[length - 1] = i + 1;
                } else {
                    letters[length] = letter;
                    begins[length] = i;
                    ends[length++] = i + 1;
                }
            }
            return new Folded(
                    Arrays.copyOf(letters, length), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
        }
    }

    /** What {@link #fold} makes of characters that nobody sees. */
    static final int INVISIBLE = -1;

    /** The letter that stands for all that should not matter between it and others. */
    static int fold(int letter) {
        return switch (letter) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> INVISIBLE;
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> Blank.is(letter) ? ' ' : letter;
        };
    }
}
