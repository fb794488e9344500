package org.claimtrail.claim.passage;

import org.claimtrail.article.view.VersionText;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;

/** Words of an article, at their place in its raw text. */
public record Passage(VersionText text, Span span) {
    /** In code points. */
    public static final int LONGEST = 5000;

    private static final String MARKS = "[\"“„«»]";

    /**
     * The passage between two code points, without white space at its ends.
     *
     * @throws org.claimtrail.web.problem.Refusal if there is no such passage in the text
     */
    public static Passage of(VersionText text, int begin, int end) {
        CodePoints points = CodePoints.of(text.rawText());
        if (begin < 0 || begin >= end || end > points.length()) throw CommonProblem.INVALID_INPUT.refusal();
        Span span = points.trimmed(begin, end);
        if (span.empty() || span.length() > LONGEST) throw CommonProblem.INVALID_INPUT.refusal();
        return new Passage(text, span);
    }

    public Anchor anchor() {
        return Anchor.of(text.rawText(), span);
    }

    public String quote() {
        return CodePoints.of(text.rawText()).slice(span);
    }

    /** In whose words it probably is, as far as the quotation marks in and around it tell. */
    public QuoteKind likelyKind() {
        Anchor anchor = anchor();
        if (anchor.prefix().matches("(?s).*" + MARKS) || anchor.quote().matches("(?s)" + MARKS + ".*"))
            return QuoteKind.DIRECT;
        return anchor.quote().matches("(?s).*" + MARKS + ".*") ? QuoteKind.MIXED : QuoteKind.INDIRECT;
    }

    /** What a claim made of these words starts as: as people read them, without the quotation marks around, not too long. */
    public String statement(QuoteKind kind) {
        String read = text.view().shown(span);
        return Statements.from(read.isEmpty() ? quote() : read, kind);
    }
}
