package org.claimtrail.quotation.word;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A word or a single sign.
 *
 * @param begin UTF-16 index of its first char
 * @param end UTF-16 index after its last char
 * @param lower lower-cased, curly apostrophes straightened: what lexicons hold
 * @param lists those of the lexicon that hold it, as it stands or lower-cased
 */
public record Token(int begin, int end, String text, String lower, Set<WordList> lists, boolean isWord) {

    static Token word(String text, int begin, int end, Lexicon lexicon) {
        String word = text.substring(begin, end);
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<WordList> lists = lexicon.lists(lower);
        if (!lower.equals(word)) lists = both(lists, lexicon.lists(word));
        return new Token(begin, end, word, lower, lists, true);
    }

    private static Set<WordList> both(Set<WordList> some, Set<WordList> others) {
        if (others.isEmpty()) return some;
        if (some.isEmpty()) return others;
        Set<WordList> both = EnumSet.copyOf(some);
        both.addAll(others);
        return both;
    }

    static Token sign(String text, int begin, int end) {
        String sign = text.substring(begin, end);
        return new Token(begin, end, sign, sign, Lexicon.NONE, false);
    }

    public boolean in(WordList list) {
        return lists.contains(list);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isCapitalised() {
        int first = text.codePointAt(0);
        return isWord && (Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    public boolean isLowerCase() {
        return isWord && Character.isLowerCase(text.codePointAt(0));
    }
}
