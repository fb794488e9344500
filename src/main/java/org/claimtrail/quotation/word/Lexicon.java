package org.claimtrail.quotation.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Words and phrases by what they can be. In a file of them "[name]" begins the words of a {@link WordList}, a line that
 * begins with "- " is a phrase, one that begins with "#" is a remark, and any other holds words with blanks between.
 */
public final class Lexicon {
    public static final Lexicon EMPTY = new Lexicon(Stream.empty());

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, WordLists> listsOf = new HashMap<>();
    private WordLists known = WordLists.NONE;

    /** What counts as one though it is of several words, by its first word. */
    private final Map<WordList, Map<String, List<String[]>>> phrases = new EnumMap<>(WordList.class);

    Lexicon(Stream<String> lines) {
        WordList section = null;
        for (String line : (Iterable<String>) lines::iterator) {
            if (line.startsWith("[")) section = WordList.of(line.substring(1, line.length() - 1));
            else if (line.startsWith("- "))
                addPhrase(section, line.substring(2).toLowerCase(Locale.ROOT).split(" "));
            else if (!line.startsWith("#")) addWords(section, line);
        }
    }

    /** Of a file that lies beside a class; it is read once. */
    public static Lexicon beside(Class<?> place, String name) {
        return LOADED.computeIfAbsent(
                place.getPackageName() + "/" + name,
                path -> new Lexicon(new String(Bundled.file(place, name), StandardCharsets.UTF_8).lines()));
    }

    /** All that hold this very word. */
    WordLists lists(String word) {
        return listsOf.getOrDefault(word, WordLists.NONE);
    }

    public boolean has(WordList list, String word) {
        return lists(word).has(list);
    }

    /** Whether there are such words at all. */
    public boolean knows(WordList list) {
        return known.has(list);
    }

    /** The phrases of a list that begin with this word, lower-cased, word by word. */
    public List<String[]> phrases(WordList list, String first) {
        return phrases.getOrDefault(list, Map.of()).getOrDefault(first, List.of());
    }

    private void addWords(WordList list, String line) {
        known = known.with(list);
        for (String word : line.split(" ", 0)) listsOf.merge(word, WordLists.NONE.with(list), WordLists::with);
    }

    private void addPhrase(WordList list, String[] words) {
        addWords(list, words[0]);
        phrases.computeIfAbsent(list, l -> new HashMap<>())
                .computeIfAbsent(words[0], w -> new ArrayList<>())
                .add(words);
    }
}
