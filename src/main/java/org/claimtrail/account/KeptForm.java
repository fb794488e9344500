package org.claimtrail.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A form that was sent after its session had ended: where it went and what was typed, carried through signing in so that
 * the person can send it again. {@code body} is the form as it came, {@code application/x-www-form-urlencoded}.
 */
record KeptForm(String action, String body) {
    static final KeptForm NONE = new KeptForm("", "");
    private static final Set<String> OWN_FIELDS = Set.of("csrf");

    record Field(String name, String value) {
        public boolean spoken() {
            return !value.isBlank() && !name.equals("version");
        }
    }

    static KeptForm of(String action, String body) {
        String local = LocalAddress.or(action, "");
        return local.isEmpty() || body == null ? NONE : new KeptForm(local, body);
    }

    public boolean empty() {
        return action.isEmpty();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Field field : allFields()) if (!left(field.name())) fields.add(field);
        return fields;
    }

    /** A password is typed again: it must not show on a page, least of all to whoever signs in next. */
    private static boolean left(String name) {
        return OWN_FIELDS.contains(name) || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** The token that the form carried against cross-site requests, or null. */
    String csrfToken() {
        return allFields().stream()
                .filter(field -> field.name().equals("csrf"))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    private List<Field> allFields() {
        List<Field> fields = new ArrayList<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            fields.add(new Field(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
        }
        return fields;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
