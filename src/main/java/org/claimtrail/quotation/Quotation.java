package org.claimtrail.quotation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimtrail.text.Span;

/**
 * One statement that an article attributes to somebody.
 *
 * @param span what was said, within one paragraph and without the quotation marks around it
 * @param speaker who said it, or null if the article does not tell
 * @param cue the words that say so ("said", "according to"), or null
 * @param chain through whom the statement came, from the speaker outwards (agency, outlet); mostly empty
 * @param confidence 0 to 1: the share of such proposals that were right, on articles people annotated
 * @param reasons why the engine thinks so, and what it doubts; for people, rendered through message bundles
 * @param form how the article sets the statement off
 * @param quoted the parts of it that stand between quotation marks, without those; empty if it is direct as a whole
 * @param worth how much it asks to be checked, or null where the engine cannot tell
 * @param context its sentence, whom its pronouns mean, when it was said; or null
 * @param within the statement of somebody else that it is part of and that tells of it, or null
 */
public record Quotation(
        Span span,
        QuotationKind kind,
        Mention speaker,
        Cue cue,
        List<ChainLink> chain,
        double confidence,
        List<Reason> reasons,
        Form form,
        List<Span> quoted,
        CheckWorthiness worth,
        Context context,
        Span within) {

    public Quotation {
        chain = List.copyOf(chain);
        reasons = List.copyOf(reasons);
        quoted = List.copyOf(quoted);
    }

    /** The same with every span where this says that it stands. */
    public Quotation at(UnaryOperator<Span> place) {
        return new Quotation(
                place.apply(span),
                kind,
                speaker == null ? null : speaker.at(place),
                cue == null ? null : cue.at(place),
                chain.stream().map(link -> link.at(place)).toList(),
                confidence,
                reasons,
                form,
                quoted.stream().map(place).toList(),
                worth,
                context == null ? null : context.at(place),
                within == null ? null : place.apply(within));
    }

    /** For an engine that does not tell form, worth and context. */
    public Quotation(
            Span span,
            QuotationKind kind,
            Mention speaker,
            Cue cue,
            List<ChainLink> chain,
            double confidence,
            List<Reason> reasons) {
        this(
                span,
                kind,
                speaker,
                cue,
                chain,
                confidence,
                reasons,
                kind == QuotationKind.INDIRECT ? Form.NONE : Form.MARKS,
                List.of(),
                null,
                null,
                null);
    }
}
