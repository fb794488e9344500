package org.claimtrail.article.metadata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Source;

/** A fact as it is kept. */
@Embeddable
public record StoredFact(
        @Column(name = "content") String value,
        @Enumerated(EnumType.STRING) Source source) {
    public static StoredFact of(Fact fact) {
        return new StoredFact(fact.value(), fact.source());
    }

    public Fact fact() {
        return new Fact(value, source);
    }
}
