package org.claimtrail.article.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;

/**
 * What people see and give of an article's metadata: of dates the day. What is not known is left out.
 *
 * @param all in the order of the fields
 */
public record MetadataValues(Map<MetadataField, String> all) {
    public static final MetadataValues NONE = new MetadataValues(Map.of());

    private static final int DAY = "2025-02-28".length();

    public MetadataValues {
        Map<MetadataField, String> ordered = new EnumMap<>(MetadataField.class);
        ordered.putAll(all);
        all = Collections.unmodifiableMap(ordered);
    }

    /** What is known. */
    public static MetadataValues of(Metadata known) {
        Map<MetadataField, String> values = new EnumMap<>(MetadataField.class);
        known.facts()
                .forEach((field, fact) -> values.put(field, field.isDate() ? shortened(fact.value()) : fact.value()));
        return new MetadataValues(values);
    }

    /** Null where it is not known. */
    public String get(MetadataField field) {
        return all.get(field);
    }

    /** With another value; not known if that is null. */
    public MetadataValues with(MetadataField field, String value) {
        Map<MetadataField, String> values = new EnumMap<>(MetadataField.class);
        values.putAll(all);
        if (value == null) values.remove(field);
        else values.put(field, value);
        return new MetadataValues(values);
    }

    /** By their names in JSON and in the history. */
    public Map<String, Object> byMember() {
        Map<String, Object> values = new LinkedHashMap<>();
        all.forEach((field, value) -> values.put(field.givenMember(), value));
        return values;
    }

    /** The day that a date or date-time begins with; null where it does not, or no database keeps it. */
    public static LocalDate day(String date) {
        if (date == null) return null;
        try {
            return storable(LocalDate.parse(shortened(date)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day, or null for years that no article was published in and no database keeps. */
    public static LocalDate storable(LocalDate day) {
        return day.getYear() < 1000 || day.getYear() > 9999 ? null : day;
    }

    private static String shortened(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }
}
