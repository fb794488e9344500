package org.claimtrail.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of an article, and where each fact was found. What is not known is left out.
 *
 * @param facts in the order of the fields
 */
public record Metadata(Map<MetadataField, Fact> facts) {
    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        Map<MetadataField, Fact> ordered = new EnumMap<>(MetadataField.class);
        ordered.putAll(facts);
        facts = Collections.unmodifiableMap(ordered);
    }

    /** Null where it is not known. */
    public Fact get(MetadataField field) {
        return facts.get(field);
    }

    /** Null where it is not known. */
    public String value(MetadataField field) {
        return Fact.valueOf(get(field));
    }

    /** These facts and one more, in place of what was known of it; it is not known if that is null. */
    public Metadata with(MetadataField field, Fact fact) {
        Map<MetadataField, Fact> all = new EnumMap<>(MetadataField.class);
        all.putAll(facts);
        if (fact == null) all.remove(field);
        else all.put(field, fact);
        return new Metadata(all);
    }

    /** These facts, completed by {@code other} where they are not known. */
    public Metadata or(Metadata other) {
        Map<MetadataField, Fact> all = new EnumMap<>(MetadataField.class);
        all.putAll(other.facts);
        all.putAll(facts);
        return new Metadata(all);
    }
}
