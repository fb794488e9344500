package org.claimtrail.article.metadata;

import java.time.LocalDate;
import java.util.Set;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.text.Slug;

/**
 * A fact as a page shows it.
 *
 * @param value null where it is not known
 * @param day that a date begins with
 * @param note where the value was found; null where there is none
 */
public record FactView(MetadataField field, String value, LocalDate day, Note note) {
    /** What every reader of an article looks for, so that a page says that it is not known. */
    private static final Set<MetadataField> LOOKED_FOR =
            Set.of(MetadataField.OUTLET, MetadataField.BYLINE, MetadataField.PUBLISHED, MetadataField.LANGUAGE);

    /** As keys in {@link MetadataMessages}; no sureness where a person gave the value. */
    public record Note(String sourceKey, String surenessKey) {}

    public static FactView of(Metadata known, MetadataField field) {
        Fact fact = known.get(field);
        if (fact == null) return new FactView(field, null, null, null);
        return new FactView(field, fact.value(), field.isDate() ? MetadataValues.day(fact.value()) : null, note(fact));
    }

    private static Note note(Fact fact) {
        String sureness = key("sureness_", Slug.of(fact.source().sureness()));
        return new Note(key("source_", Slug.of(fact.source())), fact.isGiven() ? null : sureness);
    }

    private static String key(String what, String slug) {
        return what + slug.replace('-', '_');
    }

    /** Its name in {@link MetadataMessages}. */
    public String label() {
        return field.key();
    }

    public boolean isOutlet() {
        return field == MetadataField.OUTLET;
    }

    public boolean isLanguage() {
        return field.kind() == MetadataField.Kind.LANGUAGE;
    }

    /** Whether it is told, too, that it is not known. */
    public boolean looked() {
        return LOOKED_FOR.contains(field);
    }
}
