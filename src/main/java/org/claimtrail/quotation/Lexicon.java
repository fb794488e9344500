package org.claimtrail.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language that the engine knows, from the resource named after it; empty for an unknown language. */
final class Lexicon {
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "it", "pt", "ru", "uk", "tr", "hi");

    private static final Set<String> DASHED = Set.of("es", "fr", "it", "pt", "ru", "uk");

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Long> listsOf = new HashMap<>();
    private long lists;

    /** What counts as one though it is of several words, by its first word. */
    private final Map<WordList, Map<String, List<String[]>>> phrases = new EnumMap<>(WordList.class);

    private Lexicon(String language) {
        this.language = language;
    }

    /** The lexicon of a BCP 47 tag's language. */
    static Lexicon of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) end++;
        language = language.substring(0, end);
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "", Lexicon::load);
    }

    /** Words for a purpose of their own, from the resource of that name. */
    static Lexicon named(String name) {
        return LOADED.computeIfAbsent(name, Lexicon::load);
    }

    String language() {
        return language;
    }

    /** A bit for each list that holds this very word. */
    long lists(String word) {
        return listsOf.getOrDefault(word, 0L);
    }

    boolean has(WordList list, String word) {
        return (lists(word) & list.bit) != 0;
    }

    /** Whether dialogue is set in dashes in this language's newspapers and books. */
    boolean quotesWithDashes() {
        return DASHED.contains(language);
    }

    /** Whether this language has such words at all. */
    boolean knows(WordList list) {
        return (lists & list.bit) != 0;
    }

    /** How many tokens the longest phrase of a list has that begins at this one, outside quotation marks; or 0. */
    int phraseAt(WordList list, ParsedText article, int from) {
        if (!article.token(from).in(list)) return 0;
        int longest = 0;
        for (String[] phrase :
                phrases.get(list).getOrDefault(article.token(from).lower(), List.of())) {
            if (phrase.length > longest && matches(phrase, article, from)) longest = phrase.length;
        }
        return longest;
    }

    private static boolean matches(String[] phrase, ParsedText article, int from) {
        if (from + phrase.length > article.tokens.size()) return false;
        for (int k = 0; k < phrase.length; k++) {
            if (!article.token(from + k).is(phrase[k]) || !article.isOutside(from + k)) return false;
        }
        return true;
    }

    private static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon(language);
        if (language.isEmpty()) return lexicon;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream(language + ".txt"), StandardCharsets.UTF_8))) {
            WordList section = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) section = WordList.of(line.substring(1, line.length() - 1));
                else if (line.startsWith("- "))
                    lexicon.addPhrase(
                            section, line.substring(2).toLowerCase(Locale.ROOT).split(" "));
                else if (!line.startsWith("#")) lexicon.addWords(section, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon of " + language + " is not in the jar", e);
        }
        return lexicon;
    }

    static InputStream stream(String resource) throws IOException {
        InputStream stream = Lexicon.class.getResourceAsStream(resource);
        if (stream == null) throw new IOException("No resource " + resource);
        return stream;
    }

    private void addWords(WordList list, String line) {
        lists |= list.bit;
        for (String word : line.split(" ")) listsOf.merge(word, list.bit, (a, b) -> a | b);
    }

    private void addPhrase(WordList list, String[] words) {
        addWords(list, words[0]);
        phrases.computeIfAbsent(list, l -> new HashMap<>())
                .computeIfAbsent(words[0], w -> new ArrayList<>())
                .add(words);
    }
}
