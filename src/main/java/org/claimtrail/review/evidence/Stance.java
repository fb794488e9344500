package org.claimtrail.review.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a piece of evidence does to a claim. */
enum Stance {
    SUPPORTS,
    CONTRADICTS,
    /** Neither: what one has to know to judge. */
    CONTEXT;

    /** The name in the API, in forms and in the database. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<StanceOption> options() {
        return Arrays.stream(values())
                .map(stance -> new StanceOption(stance.slug()))
                .toList();
    }

    static Set<String> allowed() {
        return Arrays.stream(values()).map(Stance::slug).collect(Collectors.toUnmodifiableSet());
    }
}
