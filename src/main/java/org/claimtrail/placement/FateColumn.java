package org.claimtrail.placement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.claimtrail.text.Fate;
import org.claimtrail.text.Slug;

/** The database keeps a fate under its slug. */
@Converter(autoApply = true)
class FateColumn implements AttributeConverter<Fate, String> {
    @Override
    public String convertToDatabaseColumn(Fate fate) {
        return fate == null ? null : Slug.of(fate);
    }

    @Override
    public Fate convertToEntityAttribute(String slug) {
        if (slug == null) return null;
        return Arrays.stream(Fate.values())
                .filter(fate -> Slug.of(fate).equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
