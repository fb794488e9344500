package org.claimtrail.web.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a room calls the values of its fields: its message bundle has {@code stance_supports} for the value
 * {@code supports} of the field {@code stance}. A room that has such values has a bean of this kind.
 */
public abstract class ValueNames {
    private static final Set<String> FIELDS = Set.of("kind", "rating", "role", "stance", "state", "status");

    private final String bundle;
    private final Set<String> keys;

    protected ValueNames(String bundle, Class<?> messages) {
        this.bundle = bundle;
        this.keys = Arrays.stream(messages.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    String bundle() {
        return bundle;
    }

    boolean knows(String key) {
        return key != null && keys.contains(key);
    }

    /** Null for fields whose values are free. */
    static String key(String field, String value) {
        return FIELDS.contains(field) ? field + "_" + value.replace('-', '_').toLowerCase(Locale.ROOT) : null;
    }
}
