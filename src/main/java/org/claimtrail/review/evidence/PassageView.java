package org.claimtrail.review.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
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
    public static final int LONGEST = 5000;

    private static final int CONTEXT = 240;

    /**
     * The passage between two code points of the raw text, without white space at its ends; empty when nothing is left,
     * when it is too long, or when the text does not reach that far.
     */
    public static Optional<PassageView> of(VersionText text, int begin, int end) {
        CodePoints points = CodePoints.of(text.rawText());
        if (begin < 0 || begin >= end || end > points.length()) return Optional.empty();
        Span span = points.trimmed(begin, end);
        if (span.empty() || span.length() > LONGEST) return Optional.empty();
        return Optional.of(new PassageView(
                text.versionId(),
                text.articleId(),
                text.title(),
                text.outlet(),
                text.publishedOn(),
                Anchor.of(text.rawText(), span),
                points.slice(new Span(/* begin= */ Math.max(0, span.begin() - CONTEXT), /* end= */ span.begin())),
                points.slice(new Span(
                        /* begin= */ span.end(), /* end= */ Math.min(points.length(), span.end() + CONTEXT)))));
    }
}
