package org.claimtrail.quotation;

import java.util.List;

/**
 * The default engine: quotation marks, cues and noun phrases by rule, on lexicons that ship with it. No network, no
 * state; reads its lexicons on first use.
 */
public final class RuleEngine implements QuotationEngine {
    @Override
    public String version() {
        return "rules-2";
    }

    @Override
    public List<Quotation> find(String rawText, String language) {
        Article article = new Article(rawText, Languages.of(rawText, language));
        return article.tokens.isEmpty() ? List.of() : new Reading(article).quotations();
    }
}
