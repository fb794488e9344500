package org.claimtrail.quotation;

import java.util.List;

/**
 * Finds the statements that an article attributes to somebody. {@code engine.RuleEngine} is the default and needs nothing
 * else; a heavier engine (a parser, a language model in a process of its own) takes its place by implementing this and
 * being handed to those who use it. Implementations are safe for use by many threads.
 */
public interface QuotationEngine {
    /** Changes whenever the same text may give other quotations; stored with each suggestion. */
    String version();

    /**
     * The quotations of an article in reading order; the unlikely ones too, so that the caller chooses by confidence.
     * Takes any text whatever and never throws; time is linear in its length.
     *
     * @param rawText an article's raw text; all spans count its code points
     * @param language BCP 47 tag such as "en" or "pt-BR", or null if unknown (the engine then guesses)
     */
    List<Quotation> find(String rawText, String language);

    /**
     * What stands between quotation marks and is no statement: titles, nicknames, scare quotes; in reading order. Same
     * parameters as {@link #find}. Nothing, unless the engine tells them apart.
     */
    default List<NotSaid> notSaid(String rawText, String language) {
        return List.of();
    }

    /**
     * How much a statement asks to be checked, or null where the engine cannot tell.
     *
     * @param language of the statement, as for {@link #find}
     */
    default CheckWorthiness worth(String statement, String language) {
        return null;
    }

    /** How much this engine can find in a text; same parameters as {@link #find}. Everything, unless it says less. */
    default Support support(String rawText, String language) {
        return Support.FULL;
    }
}
