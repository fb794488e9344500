package org.claimtrail.quotation.learned;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.claimtrail.quotation.word.Bundled;

/**
 * What is known of the words of a language before any article is read: to which words each is near in meaning, and
 * as what part of speech it is mostly used. So what is learned of "mocked" helps with "ridiculed". The file is kept as
 * it is, with an index of its lines, and a line is taken apart when its word is first met.
 */
public final class WordClasses {
    /**
     * What kind of word it is.
     *
     * @param fine one of 1,500 classes of near meaning
     * @param coarse one of 200
     * @param speech V or N: mostly a verb or noun, v or n: often; J: adjective; P: name; ? unknown
     */
    public record WordClass(String fine, String coarse, String speech) {
        public boolean isVerb() {
            return speech.startsWith("V") || speech.startsWith("v");
        }
    }

    private static final WordClass UNKNOWN = new WordClass("#", "#", "?");
    private static final int PLACES = 1 << 16;

    private final byte[] file;

    /** One more than where each line begins, by the hash of its word; 0 is a free place. */
    private final int[] lines = new int[PLACES];

    /** What stands in those lines, once it was asked for. */
    private final WordClass[] classes = new WordClass[PLACES];

    /** Of a file that lies beside a class: a line a word, with tabs between it and its classes. */
    public static WordClasses beside(Class<?> place, String name) {
        return new WordClasses(Bundled.file(place, name));
    }

    private WordClasses(byte[] file) {
        this.file = file;
        int hash = 0;
        int line = 0;
        boolean inWord = true;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                line = i + 1;
                hash = 0;
                inWord = true;
            } else if (inWord && file[i] == '\t') {
                int place = place(hash);
                while (lines[place] != 0) place = place + 1 & PLACES - 1;
                lines[place] = line + 1;
                inWord = false;
            } else if (inWord) {
                hash = 31 * hash + file[i];
            }
        }
    }

    public WordClass of(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (byte each : bytes) hash = 31 * hash + each;
        for (int place = place(hash); lines[place] != 0; place = place + 1 & PLACES - 1) {
            int line = lines[place] - 1;
            if (!holds(line, bytes)) continue;
            if (classes[place] == null) classes[place] = read(line + bytes.length + 1);
            return classes[place];
        }
        return UNKNOWN;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    private boolean holds(int line, byte[] word) {
        return line + word.length < file.length
                && file[line + word.length] == '\t'
                && Arrays.equals(file, line, line + word.length, word, 0, word.length);
    }

    private WordClass read(int from) {
        int end = from;
        while (file[end] != '\n') end++;
        String[] columns = new String(file, from, end - from, StandardCharsets.UTF_8).split("\t", 0);
        return new WordClass(columns[0], columns[1], columns[2]);
    }
}
