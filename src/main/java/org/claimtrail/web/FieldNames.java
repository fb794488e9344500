package org.claimtrail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of fields, of forms and of events alike, in the reader's language; {@code {inject:fieldNames...}}. */
@Named("fieldNames")
@RequestScoped
public class FieldNames {
    private static final Set<String> KNOWN = Arrays.stream(FieldMessages.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final Texts texts;

    FieldNames(Texts texts) {
        this.texts = texts;
    }

    /** A field that has no name of its own is shown as the program calls it. */
    public String of(String field) {
        return knows(field) ? texts.text("field", key(field)) : field;
    }

    /** Whether people know this field: those of the program's own, such as a number of a row, have no name. */
    public boolean knows(String field) {
        return KNOWN.contains(key(field));
    }

    private static String key(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
