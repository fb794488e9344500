package org.claimtrail.article.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;

/**
 * A field as a form shows it.
 *
 * @param name in the form
 * @param hint its key in {@link MetadataMessages}; null where the label says enough
 * @param typed never null
 * @param note where the value that is stored was found; null where there is none
 */
public record FieldInput(MetadataField field, String name, String hint, String typed, FactView.Note note) {
    private static final Set<String> WORDS = Arrays.stream(MetadataMessages.class.getDeclaredMethods())
            .map(method -> method.getName())
            .collect(Collectors.toUnmodifiableSet());

    /** All fields, with what is known and what was typed. */
    public static List<FieldInput> all(Metadata known, MetadataForm typed) {
        return Arrays.stream(MetadataField.values())
                .map(field -> new FieldInput(
                        field,
                        field.givenMember(),
                        hint(field),
                        typed.get(field),
                        FactView.of(known, field).note()))
                .toList();
    }

    private static String hint(MetadataField field) {
        String hint = (field.isDate() ? "date" : field.key()) + "_hint";
        return WORDS.contains(hint) ? hint : null;
    }

    /** Its name in {@link MetadataMessages}. */
    public String label() {
        return field.key();
    }

    public boolean isTitle() {
        return field == MetadataField.TITLE;
    }

    public boolean isOutlet() {
        return field == MetadataField.OUTLET;
    }

    public boolean isLanguage() {
        return field.kind() == MetadataField.Kind.LANGUAGE;
    }

    /** What keyboards of telephones are asked for; null where it is words. */
    public String keyboard() {
        return switch (field.kind()) {
            case DATE -> "numeric";
            case ADDRESS -> "url";
            case WORDS, LANGUAGE -> null;
        };
    }
}
