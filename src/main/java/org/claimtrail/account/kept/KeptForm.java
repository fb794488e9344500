package org.claimtrail.account.kept;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.web.problem.SentForm;
import org.claimtrail.web.words.FieldNames;

/**
 * A form that was sent after its session had ended: where it went and what was typed, carried through signing in so that
 * the person can send it again. Files are not carried: they are chosen again.
 *
 * @param body the fields, {@code application/x-www-form-urlencoded}
 * @param multipart whether the form is one that carries files
 */
public record KeptForm(String action, String body, boolean multipart) {
    public static final KeptForm NONE = new KeptForm("", "", false);
    private static final Set<String> CHOSEN = Set.of("stance", "rating", "kind", "language", "role", "status");

    /** A field of the page on which the form is sent again; {@code label} is null for what people did not type. */
    public record Field(String name, String label, String value) {}

    public static KeptForm of(String action, boolean multipart, List<SentForm.Field> fields) {
        String body = fields.stream()
                .filter(field -> !field.secret())
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return of(action, body, multipart);
    }

    public static KeptForm of(String action, String body, boolean multipart) {
        String local = LocalAddress.or(action, "");
        return local.isEmpty() || body == null ? NONE : new KeptForm(local, body, multipart);
    }

    public boolean empty() {
        return action.isEmpty();
    }

    public List<Field> fields(FieldNames names) {
        List<Field> fields = new ArrayList<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            SentForm.Field field =
                    new SentForm.Field(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            if (!field.secret())
                fields.add(new Field(field.name(), typed(field, names) ? names.of(field.name()) : null, field.value()));
        }
        return fields;
    }

    /** Numbers of rows and choices go along unseen. */
    private static boolean typed(SentForm.Field field, FieldNames names) {
        return names.knows(field.name())
                && !CHOSEN.contains(field.name())
                && !field.value().isBlank()
                && !field.value().chars().allMatch(Character::isDigit);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
