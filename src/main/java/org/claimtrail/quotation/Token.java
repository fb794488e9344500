package org.claimtrail.quotation;

import java.util.Locale;

/**
 * A word or a single sign.
 *
 * @param begin UTF-16 index of its first char
 * @param end UTF-16 index after its last char
 * @param lower lower-cased, curly apostrophes straightened: what lexicons hold
 */
record Token(int begin, int end, String text, String lower, boolean isWord) {

    static Token word(String text, int begin, int end) {
        String word = text.substring(begin, end);
        return new Token(begin, end, word, word.toLowerCase(Locale.ROOT).replace('’', '\''), true);
    }

    static Token sign(String text, int begin, int end) {
        String sign = text.substring(begin, end);
        return new Token(begin, end, sign, sign, false);
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
