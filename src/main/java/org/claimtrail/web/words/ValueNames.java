package org.claimtrail.web.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a room calls the values of its fields in its messages: its bundle has {@code stance_supports} for the value
 * {@code supports} of the field {@code stance}.
 */
public abstract class ValueNames implements NamedValues {
    private static final Set<String> FIELDS = Set.of("kind", "role", "stance", "state", "status");

    private final String bundle;
    private final Set<String> keys;

    protected ValueNames(String bundle, Class<?> messages) {
        this.bundle = bundle;
        this.keys = Arrays.stream(messages.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> name(String field, String value, Texts texts) {
        if (!FIELDS.contains(field)) return Optional.empty();
        String key = field + "_" + value.replace('-', '_').toLowerCase(Locale.ROOT);
        return keys.contains(key) ? Optional.of(texts.text(bundle, key)) : Optional.empty();
    }
}
