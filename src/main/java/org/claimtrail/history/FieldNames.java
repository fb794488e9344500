package org.claimtrail.history;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.web.Texts;

/** The names of fields in the trail, in the reader's language. */
@TemplateExtension
final class FieldNames {
    private static final Set<String> KNOWN = Arrays.stream(HistoryMessages.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    private FieldNames() {}

    /** {@code {change.label}}; a field that has no name of its own is shown as it stands in the event. */
    static String label(EventRow.Change change) {
        String key = "field_" + change.field().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(key)) return change.field();
        return Arc.container().instance(Texts.class).get().text("history", key);
    }
}
