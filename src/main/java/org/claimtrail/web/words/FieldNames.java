package org.claimtrail.web.words;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of fields, of forms and of events alike, in the reader's language; {@code {inject:fieldNames...}}. */
@Named("fieldNames")
@RequestScoped
public class FieldNames {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Texts texts;
    private final Words words;
    private final List<NamedValues> values;

    FieldNames(Texts texts, Words words, @All List<NamedValues> values) {
        this.texts = texts;
        this.words = words;
        this.values = values;
    }

    /** A field that has no name of its own is shown as the program calls it. */
    public String of(String field) {
        return words.find(key(field)).orElse(field);
    }

    /** A value as people write it: choices by their name, days as days; everything else as it stands. */
    public String value(String field, String value) {
        if (DATE.matcher(value).matches()) return date(value);
        return values.stream()
                .map(names -> names.name(field, value, texts))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(value);
    }

    private static String date(String value) {
        try {
            return Formats.date(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    /** Whether people know this field: those of the program's own, such as a number of a row, have no name. */
    public boolean knows(String field) {
        return words.knows(key(field));
    }

    private static String key(String field) {
        return "field_" + field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
