package org.claimtrail.web.words;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a room calls the things that are hers but shown by others, in its message bundle: {@code field_stance} for the name of a
 * field, {@code stance_supports} for the value {@code supports} of that field, {@code action_verdict_proposed} for what
 * happened, {@code problem_own_verdict} for what it refuses. A room that has such words has a bean of this kind.
 */
public abstract class Vocabulary implements NamedValues {
    private static final Set<String> FIELDS = Set.of("kind", "role", "stance", "state", "status");

    private final String bundle;
    private final Set<String> keys;

    protected Vocabulary(String bundle, Class<?> messages) {
        this.bundle = bundle;
        this.keys = Arrays.stream(messages.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    String text(String key, Texts texts) {
        return texts.text(bundle, key);
    }

    @Override
    public Optional<String> name(String field, String value, Texts texts) {
        if (!FIELDS.contains(field)) return Optional.empty();
        String key = field + "_" + value.replace('-', '_').toLowerCase(Locale.ROOT);
        return knows(key) ? Optional.of(text(key, texts)) : Optional.empty();
    }
}
