package org.claimtrail.quotation.word;

import java.util.Locale;

/**
 * A word or a single sign.
 *
 * @param begin UTF-16 index of its first char
 * @param end UTF-16 index after its last char
 * @param lower lower-cased, curly apostrophes straightened: what lexicons hold
 * @param lists those of the lexicon that hold it, as it stands or lower-cased
 */
public record Token(int begin, int end, String text, String lower, WordLists lists, boolean isWord) {

    static Token word(String text, int begin, int end, Lexicon lexicon) {
        String word = text.substring(begin, end);
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        WordLists lists = lexicon.lists(lower);
        if (!lower.equals(word)) lists = lists.with(lexicon.lists(word));
        return new Token(begin, end, word, lower, lists, true);
    }

    static Token sign(String text, int begin, int end) {
        String sign = text.substring(begin, end);
        return new Token(begin, end, sign, sign, WordLists.NONE, false);
    }

    public boolean in(WordList list) {
        return lists.has(list);
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
