package org.claimtrail.extraction.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many patterns to be looked for at the beginnings of words. Only those are tried at a word that can begin with its
 * first letter: as branches of one pattern all would be, which takes several times as long.
 */
final class Phrases {
    private final List<Pattern> all;
    private final Map<Character, Optional<Pattern>> byFirst = new ConcurrentHashMap<>();

    Phrases(String... patterns) {
        all = Stream.of(patterns).map(Pattern::compile).toList();
    }

    /** Whether one of the patterns matches at a place that no letter or digit stands before. */
    boolean isIn(String text) {
        Matcher matcher = null;
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isOfWord(text.codePointBefore(i))) continue;
            Optional<Pattern> possible = byFirst.computeIfAbsent(text.charAt(i), this::beginningWith);
            if (possible.isEmpty()) continue;
            matcher = matcher == null
                    ? possible.get().matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher.usePattern(possible.get());
            if (matcher.region(i, text.length()).lookingAt()) return true;
        }
        return false;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter) || (letter >= '0' && letter <= '9');
    }

    private Optional<Pattern> beginningWith(char first) {
        String joined = all.stream()
                .filter(pattern -> canBeginWith(first, pattern))
                .map(pattern -> "(?:" + pattern.pattern() + ")")
                .collect(Collectors.joining("|"));
        return joined.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(joined));
    }

    /** A pattern that fails at a letter alone can match more only if it has come to the letter's end. */
    private static boolean canBeginWith(char first, Pattern pattern) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
