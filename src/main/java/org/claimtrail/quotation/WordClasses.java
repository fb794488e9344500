package org.claimtrail.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of some 27,000 English words before any article is read: to which words each is near in meaning, and
 * as what part of speech it is mostly used. So what is learned of "mocked" helps with "ridiculed".
 */
final class WordClasses {
    /**
     * @param fine one of 1,500 classes of near meaning
     * @param coarse one of 200
     * @param speech V or N: mostly a verb or noun, v or n: often; J: adjective; P: name; ? unknown
     */
    record WordClass(String fine, String coarse, String speech) {
        boolean isVerb() {
            return speech.startsWith("V") || speech.startsWith("v");
        }
    }

    static final WordClasses ENGLISH = new WordClasses();

    private static final WordClass UNKNOWN = new WordClass("#", "#", "?");

    private final Map<String, WordClass> classes = new HashMap<>(60_000);

    private WordClasses() {
        try (BufferedReader lines = Lexicon.open("en-words.tsv")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t");
                classes.put(columns[0], new WordClass(columns[1].intern(), columns[2].intern(), columns[3].intern()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word classes are not in the jar", e);
        }
    }

    WordClass of(String word) {
        return classes.getOrDefault(word, UNKNOWN);
    }
}
