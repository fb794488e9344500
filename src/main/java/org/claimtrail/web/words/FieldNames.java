package org.claimtrail.web.words;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of fields, of forms and of events alike, in the reader's language; {@code {inject:fieldNames...}}. */
@Named("fieldNames")
@RequestScoped
public class FieldNames {
    private static final Set<String> KNOWN = Arrays.stream(FieldMessages.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Texts texts;
    private final List<NamedValues> values;

    FieldNames(Texts texts, @All List<NamedValues> values) {
        this.texts = texts;
        this.values = values;
    }

    /** A field that has no name of its own is shown as the program calls it. */
    public String of(String field) {
        return knows(field) ? texts.text("field", key(field)) : field;
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
        return KNOWN.contains(key(field));
    }

    private static String key(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
