package org.claimtrail.text;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of a text, each ideograph and each punctuation mark being one; numbers with their points and words with their
 * apostrophes stay whole. Two words are the same, and have the same id, if they differ in nothing but what
 * {@link Occurrences} passes over.
 */
final class Words {
    private final int[] letters;
    private final int[] begins;
    private final int[] ends;
    private final int[] ids;
    private int count;

    private Words(int[] letters) {
        this.letters = letters;
        this.begins = new int[letters.length];
        this.ends = new int[letters.length];
        this.ids = new int[letters.length];
    }

    /** @param ids of all words met so far; texts that are to be compared share it */
    static Words of(String text, Map<String, Integer> ids) {
        Words words = new Words(text.codePoints().toArray());
        int[] letters = words.letters;
        for (int i = 0; i < letters.length; i++) {
            if (isBlank(letters[i])) continue;
            int end = end(letters, i);
            words.add(i, end, ids);
            i = end - 1;
        }
        return words;
    }

    private void add(int begin, int end, Map<String, Integer> known) {
        StringBuilder key = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            int folded = Occurrences.fold(letters[i]);
            if (folded != Occurrences.INVISIBLE) key.appendCodePoint(folded);
        }
        begins[count] = begin;
        ends[count] = end;
        ids[count++] = known.computeIfAbsent(key.toString(), word -> known.size());
    }

    private static int end(int[] letters, int begin) {
        if (!isWord(letters[begin]) || Character.isIdeographic(letters[begin])) return begin + 1;
        int end = begin + 1;
        while (end < letters.length && !Character.isIdeographic(letters[end])) {
            boolean inside = isWord(letters[end])
                    || Occurrences.fold(letters[end]) == Occurrences.INVISIBLE
                    || joins(letters, end);
            if (!inside) break;
            end++;
        }
        return end;
    }

    private static boolean joins(int[] letters, int at) {
        if (at + 1 == letters.length || !isWord(letters[at + 1])) return false;
        return switch (Occurrences.fold(letters[at])) {
            case '\'' -> true;
            case '.', ',' -> Character.isDigit(letters[at - 1]) && Character.isDigit(letters[at + 1]);
            default -> false;
        };
    }

    private static boolean isBlank(int letter) {
        int folded = Occurrences.fold(letter);
        return folded == ' ' || folded == Occurrences.INVISIBLE;
    }

    private static boolean isWord(int letter) {
        if (Character.isLetterOrDigit(letter)) return true;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    int count() {
        return count;
    }

    int id(int word) {
        return ids[word];
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    Span span(int first, int beyond) {
        return new Span(begins[first], ends[beyond - 1]);
    }

    /** Code points of the whole text. */
    int[] letters() {
        return letters;
    }

    /** The first word that ends after this code point; {@link #count} if there is none. */
    int firstEndingAfter(int position) {
        int at = Arrays.binarySearch(ends, 0, count, position);
        return at < 0 ? -at - 1 : at + 1;
    }

    /** The first word that begins at this code point or later; {@link #count} if there is none. */
    int firstFrom(int position) {
        int at = Arrays.binarySearch(begins, 0, count, position);
        return at < 0 ? -at - 1 : at;
    }

    boolean isPunctuation(int word) {
        return !isWord(letters[begins[word]]);
    }

    boolean endsSentence(int word) {
        return switch (letters[begins[word]]) {
            case '.', '!', '?', '…', '。', '！', '？' -> true;
            default -> false;
        };
    }

    boolean isQuotationMark(int word) {
        return Occurrences.fold(letters[begins[word]]) == '"';
    }

    /** How much the word says: its letters, of numbers more, of punctuation nothing. */
    int weight(int word) {
        if (isPunctuation(word)) return 0;
        boolean number = Character.isDigit(letters[begins[word]]);
        return Math.min(LONG, (ends[word] - begins[word]) * (number ? NUMBERS : 1));
    }

    private static final int LONG = 10;
    private static final int NUMBERS = 3;
}
