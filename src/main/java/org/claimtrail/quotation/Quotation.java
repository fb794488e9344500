package org.claimtrail.quotation;

import java.util.List;
import org.claimtrail.text.Span;

/**
 * One statement that an article attributes to somebody.
 *
 * @param span what was said, within one paragraph and without the quotation marks around it
 * @param speaker who said it, or null if the article does not tell
 * @param cue the words that say so ("said", "according to"), or null
 * @param chain through whom the statement came, from the speaker outwards (agency, outlet); mostly empty
 * @param confidence 0 to 1: how likely it is that this is a statement of somebody's, with these bounds
 * @param reasons why the engine thinks so, and what it doubts; for people, rendered through message bundles
 */
public record Quotation(
        Span span,
        Kind kind,
        Mention speaker,
        Cue cue,
        List<ChainLink> chain,
        double confidence,
        List<Reason> reasons) {

    public Quotation {
        chain = List.copyOf(chain);
        reasons = List.copyOf(reasons);
    }
}
