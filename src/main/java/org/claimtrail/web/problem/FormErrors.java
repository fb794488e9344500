package org.claimtrail.web.problem;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form that was sent, field by field, in the user's language and in the order of the fields. */
public final class FormErrors {
    /** {@code field} is the field's name and the id of its element on the page. */
    public record FieldError(String field, String message) {}

    private final List<FieldError> errors = new ArrayList<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** The first message about a field, or null. */
    public String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
