package org.claimtrail.review;

import java.time.LocalDate;
import java.util.Optional;
import org.claimtrail.article.VersionText;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;

/**
 * Words of an article that somebody selected, with what stands around them.
 *
 * @param before what stands before them, up to 240 code points
 * @param after what stands after them, up to 240 code points
 */
public record PassageView(
        long versionId,
        long articleId,
        String articleTitle,
        String outlet,
        LocalDate publishedOn,
        Anchor anchor,
        String before,
        String after) {
    /** In code points. */
    static final int LONGEST = 5000;

    private static final int CONTEXT = 240;

    /**
     * The passage between two code points of the raw text, without white space at its ends; empty when nothing is left,
     * when it is too long, or when the text does not reach that far.
     */
    static Optional<PassageView> of(VersionText text, int begin, int end) {
        int[] letters = text.rawText().codePoints().toArray();
        if (begin < 0 || begin >= end || end > letters.length) return Optional.empty();
        int first = begin;
        int last = end;
        while (first < last && isBlank(letters[first])) first++;
        while (last > first && isBlank(letters[last - 1])) last--;
        if (first == last || last - first > LONGEST) return Optional.empty();
        Span span = new Span(first, last);
        CodePoints points = CodePoints.of(text.rawText());
        return Optional.of(new PassageView(
                text.versionId(),
                text.articleId(),
                text.title(),
                text.outlet(),
                text.publishedOn(),
                Anchor.of(text.rawText(), span),
                points.slice(new Span(Math.max(0, first - CONTEXT), first)),
                points.slice(new Span(last, Math.min(letters.length, last + CONTEXT)))));
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85;
    }
}
