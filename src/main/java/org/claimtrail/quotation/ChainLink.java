package org.claimtrail.quotation;

import java.util.function.UnaryOperator;
import org.claimtrail.text.Span;

/**
 * Somebody through whom a statement reached the article.
 *
 * @param name as it stands there: "Russian news agencies"
 * @param span where that stands
 */
public record ChainLink(String name, Span span, ChainRole role) {
    ChainLink at(UnaryOperator<Span> place) {
        return new ChainLink(name, place.apply(span), role);
    }
}
