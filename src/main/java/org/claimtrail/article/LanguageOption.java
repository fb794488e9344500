package org.claimtrail.article;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A language to choose, named in the reader's language. */
record LanguageOption(String tag, String name) {
    /** All languages with a two-letter code, and {@code stored} if it is another. */
    static List<LanguageOption> all(String stored, Locale reader) {
        Stream<String> tags = Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of(stored))
                .filter(tag -> !tag.isEmpty())
                .distinct();
        return named(tags, reader);
    }

    static List<LanguageOption> named(Stream<String> tags, Locale reader) {
        return tags.map(tag ->
                        new LanguageOption(tag, Locale.forLanguageTag(tag).getDisplayName(reader)))
                .sorted(Comparator.comparing(LanguageOption::name, Collator.getInstance(reader)))
                .toList();
    }
}
