package org.claimtrail.quotation.engine;

import java.util.Set;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.text.Span;

/**
 * A quotation in the making.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind by the marks there are, doubled ones included
 */
record Draft(
        int from,
        int to,
        Span span,
        QuotationKind kind,
        Form form,
        Attribution attribution,
        double confidence,
        Set<Reason> doubts) {
    boolean contains(Draft other) {
        boolean larger = to - from > other.to - other.from;
        return larger && from <= other.from && other.to <= to && attribution.cue() != other.attribution.cue();
    }
}
