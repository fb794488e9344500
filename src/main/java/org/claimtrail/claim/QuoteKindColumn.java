package org.claimtrail.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.claimtrail.claim.passage.QuoteKind;

/** The database keeps a kind under its slug. */
@Converter(autoApply = true)
class QuoteKindColumn implements AttributeConverter<QuoteKind, String> {
    @Override
    public String convertToDatabaseColumn(QuoteKind kind) {
        return kind == null ? null : kind.slug();
    }

    @Override
    public QuoteKind convertToEntityAttribute(String slug) {
        return slug == null ? null : QuoteKind.of(slug).orElseThrow();
    }
}
