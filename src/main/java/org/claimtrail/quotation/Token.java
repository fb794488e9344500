package org.claimtrail.quotation;

import java.util.Locale;

/**
 * A word or a single sign.
 *
 * @param begin UTF-16 index of its first char
 * @param end UTF-16 index after its last char
 * @param lower lower-cased, curly apostrophes straightened: what lexicons hold
 * @param lists a bit for each list of the lexicon that holds it, as it stands or lower-cased
 */
record Token(int begin, int end, String text, String lower, long lists, boolean isWord) {

    static Token word(String text, int begin, int end, Lexicon lexicon) {
        String word = text.substring(begin, end);
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        long lists = lexicon.lists(lower);
        return new Token(begin, end, word, lower, lower.equals(word) ? lists : lists | lexicon.lists(word), true);
    }

    static Token sign(String text, int begin, int end) {
        String sign = text.substring(begin, end);
        return new Token(begin, end, sign, sign, 0, false);
    }

    boolean in(WordList list) {
        return (lists & list.bit) != 0;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isCapitalised() {
        int first = text.codePointAt(0);
        return isWord && (Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    boolean isLowerCase() {
        return isWord && Character.isLowerCase(text.codePointAt(0));
    }
}
