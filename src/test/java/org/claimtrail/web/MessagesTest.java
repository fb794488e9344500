package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.history.Action;
import org.claimtrail.testing.Rooms;
import org.claimtrail.web.problem.Problem;
import org.junit.jupiter.api.Test;

/** Both languages are complete: every text has its German twin, which uses the same values. */
class MessagesTest {
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");

    @Test
    void everyTextExistsInGermanAndUsesTheSameValues() throws Exception {
        List<Class<?>> bundles = bundles();
        assertTrue(bundles.size() >= 4, "The bundles were not found: " + bundles);
        for (Class<?> bundle : bundles) {
            Properties german = german(bundle);
            assertEquals(keys(bundle), new TreeSet<>(german.stringPropertyNames()), bundle.getName());
            for (Method method : bundle.getDeclaredMethods()) {
                String text = german.getProperty(method.getName());
                String english = method.getAnnotation(Message.class).value();
                Arrays.stream(method.getParameters())
                        .filter(parameter -> uses(english, parameter.getName()))
                        .forEach(parameter -> assertTrue(
                                uses(text, parameter.getName()),
                                bundle.getSimpleName() + "." + method.getName() + " lacks " + parameter.getName()));
            }
        }
    }

    /** What is shown by rooms that do not know it: fields, what happened, what was refused. */
    @Test
    void everyWordThatRoomsShareBelongsToOneOfThem() {
        List<String> shared = bundles().stream()
                .flatMap(bundle -> keys(bundle).stream())
                .filter(key -> key.matches("(field|action|problem)_.*"))
                .toList();
        Set<String> known = new TreeSet<>(shared);
        assertEquals(known.size(), shared.size(), "Said by two rooms: " + shared);
        Set<String> wanted = new TreeSet<>();
        constants(Action.class)
                .forEach(action -> wanted.add("action_" + action.name().toLowerCase(Locale.ROOT)));
        constants(Problem.class).forEach(problem -> {
            wanted.add(problem.key());
            wanted.add(problem.adviceKey());
        });
        known.removeIf(key -> key.startsWith("field_"));
        assertEquals(wanted, known);
    }

    /** Of all enums that are of a kind. */
    private static <T> List<T> constants(Class<T> kind) {
        return Rooms.imported().stream()
                .filter(item -> item.isEnum() && item.isAssignableTo(kind))
                .flatMap(item -> Arrays.stream(item.reflect().getEnumConstants()))
                .map(kind::cast)
                .toList();
    }

    private static boolean uses(String text, String value) {
        return EXPRESSION.matcher(text).results().anyMatch(found -> found.group()
                .matches(".*\\b" + Pattern.quote(value) + "\\b.*"));
    }

    private static Set<String> keys(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties german(Class<?> bundle) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        Properties german = new Properties();
        try (InputStream in = bundle.getResourceAsStream("/messages/" + name + "_de.properties")) {
            german.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return german;
    }

    private static List<Class<?>> bundles() {
        return Rooms.imported().stream()
                .filter(JavaClass::isInterface)
                .map(JavaClass::reflect)
                .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
