package org.claimtrail.article.metadata;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.claimtrail.extraction.MetadataField;

/**
 * Metadata as a form, a program or a file states them, unchecked.
 *
 * @param typed each on one line, since none of these values spans several; empty where nothing is stated
 */
public record MetadataForm(Map<MetadataField, String> typed) {
    /**
     * What was typed, tidied.
     *
     * @param typed what is stated of each field; null where nothing is
     */
    public static MetadataForm of(Function<MetadataField, String> typed) {
        Map<MetadataField, String> all = new EnumMap<>(MetadataField.class);
        for (MetadataField field : MetadataField.values()) all.put(field, line(typed.apply(field)));
        return new MetadataForm(all);
    }

    public static MetadataForm of(MetadataValues values) {
        return of(values::get);
    }

    /** Never null. */
    public String get(MetadataField field) {
        return typed.getOrDefault(field, "");
    }

    private static String line(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
