package org.claimtrail.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of speaker it is. */
enum SpeakerKind {
    PERSON,
    ORGANISATION,
    GOVERNMENT,
    GROUP,
    /** Somebody whom no source names: "officials", "a person close to the talks". */
    ANONYMOUS;

    /** The name in the API, in forms and in the database. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<KindOption> options() {
        return Arrays.stream(values()).map(kind -> new KindOption(kind.slug())).toList();
    }

    static Set<String> slugs() {
        return Arrays.stream(values()).map(SpeakerKind::slug).collect(Collectors.toUnmodifiableSet());
    }
}
