package org.claimtrail.web.form;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.Texts;

/** The checks that forms share. Lengths count code points, as people count characters. */
@RequestScoped
public class Fields {
    private final Texts texts;
    private final Problems problems;

    Fields(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Trimmed; an error when empty or longer than {@code max}. Returns what was typed, for the page to show again. */
    public String required(FormErrors errors, String field, String value, int max) {
        String typed = tidy(value);
        if (typed.isEmpty()) errors.add(field, texts.web().empty());
        return checkedLength(errors, field, typed, max);
    }

    /** Trimmed; null when empty; an error when longer than {@code max}. */
    public String optional(FormErrors errors, String field, String value, int max) {
        String typed = tidy(value);
        return typed.isEmpty() ? null : checkedLength(errors, field, typed, max);
    }

    /** One of the allowed values, else an error and null; programs are told the values, people see them in the form. */
    public String oneOf(FormErrors errors, String field, String value, Set<String> allowed) {
        if (value != null && allowed.contains(value)) return value;
        String values = String.join(", ", new TreeSet<>(allowed));
        errors.add(
                field,
                problems.forPrograms()
                        ? texts.web().choose_of(values)
                        : texts.web().choose());
        return null;
    }

    /** {@code YYYY-MM-DD}, null when empty, an error and null when it is no date. */
    public LocalDate date(FormErrors errors, String field, String value) {
        String typed = value == null ? "" : value.strip();
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            errors.add(field, texts.web().no_date());
            return null;
        }
    }

    /** Without blanks at the ends; browsers send a line break as two characters. */
    private static String tidy(String value) {
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    private String checkedLength(FormErrors errors, String field, String typed, int max) {
        int length = typed.codePointCount(0, typed.length());
        if (length > max) errors.add(field, texts.web().too_long(max, length));
        if (typed.indexOf('\0') >= 0) errors.add(field, texts.web().control_character());
        return typed;
    }

    /** Without line breaks and more than one space at a time; empty for null. */
    public static String oneLine(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
    }
}
