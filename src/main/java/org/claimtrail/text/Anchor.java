package org.claimtrail.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A passage as two selectors of the Web Annotation Data Model (W3C Recommendation 2017): by place, section 4.2.5 "Text
 * Position Selector", and by words, section 4.2.4 "Text Quote Selector". The place is exact for the raw text it was
 * taken from; the words prove it, and find the passage again in another version of the text.
 *
 * @param position code points into the raw text (the Recommendation's start and end)
 * @param quote the passage itself (its exact)
 * @param prefix what stands before it, up to 32 code points
 * @param suffix what stands after it, up to 32 code points
 */
public record Anchor(Span position, String quote, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /**
     * The anchor of a passage.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public static Anchor of(String rawText, Span span) {
        CodePoints points = CodePoints.of(rawText);
        int[] letters = rawText.codePoints().toArray();
        int from = Math.max(0, span.begin() - CONTEXT);
        while (from < span.begin() && isInsideCharacter(letters, from)) from++;
        int to = Math.min(letters.length, span.end() + CONTEXT);
        while (to > span.end() && isInsideCharacter(letters, to)) to--;
        return new Anchor(
                span,
                points.slice(span),
                points.slice(new Span(from, span.begin())),
                points.slice(new Span(span.end(), to)));
    }

    /** Whether the quote stands at its position in this text. */
    public boolean standsIn(String rawText) {
        CodePoints points = CodePoints.of(rawText);
        return position.end() <= points.length() && points.slice(position).equals(quote);
    }

    /**
     * The passage in this text: at its position if the quote stands there, else the occurrence of the quote whose
     * surroundings agree most with prefix and suffix, and of equals the one nearest to the old position. Linear time.
     */
    public Optional<Span> locate(String rawText) {
        if (standsIn(rawText)) return Optional.of(position);
        int[] text = rawText.codePoints().toArray();
        int[] words = quote.codePoints().toArray();
        return Matches.of(words, text, true).stream()
                .map(at -> new Span(at, at + words.length))
                .max(Comparator.<Span>comparingInt(span -> agreement(text, span))
                        .thenComparing(span -> -Math.abs((long) span.begin() - position.begin())));
    }

    /** How many code points next to the span are the same as next to the passage. */
    int agreement(int[] text, Span span) {
        return agreementBefore(text, span.begin(), prefix.codePoints().toArray())
                + agreementAfter(text, span.end(), suffix.codePoints().toArray());
    }

    private static int agreementBefore(int[] text, int end, int[] prefix) {
        int same = 0;
        while (same < prefix.length && same < end && text[end - 1 - same] == prefix[prefix.length - 1 - same]) same++;
        return same;
    }

    private static int agreementAfter(int[] text, int begin, int[] suffix) {
        int same = 0;
        while (same < suffix.length && begin + same < text.length && text[begin + same] == suffix[same]) same++;
        return same;
    }

    /** Whether a cut here would part what a reader sees as one character (after UAX #29, without Hangul and flags). */
    private static boolean isInsideCharacter(int[] letters, int at) {
        return at > 0 && at < letters.length && (letters[at - 1] == '\u200D' || extendsCharacter(letters[at]));
    }

    private static boolean extendsCharacter(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || letter == '\u200D'
                || (letter >= 0x1F3FB && letter <= 0x1F3FF);
    }
}
