package org.claimtrail.quotation.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into words and signs. A word keeps its inner hyphens, apostrophes and points (al-Assad, O'Neill, U.S.,
 * 3.5); a possessive 's and a contracted n't are tokens of their own; an abbreviation keeps its point.
 */
public final class Tokenizer {
    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    public static List<Token> tokens(String text, int begin, int end, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        tokenizer.run(begin, end);
        return tokenizer.tokens;
    }

    private void run(int begin, int end) {
        for (int i = begin; i < end; ) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            if (isWordPart(letter)) {
                next = wordEnd(i, end);
                addWord(i, next, end);
                Token last = tokens.get(tokens.size() - 1);
                next = last.end();
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                if (isMarkPair(i, end)) next = i + 2;
                tokens.add(Token.sign(text, i, Math.min(next, end)));
            }
            i = next;
        }
    }

    /** Two straight singles or two graves are one quotation mark. */
    private boolean isMarkPair(int i, int end) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
    }

    private int wordEnd(int begin, int end) {
        int i = begin;
        while (i < end) {
            int letter = text.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean joins = i > begin && next < end && isWordPart(text.codePointAt(next)) && isJoiner(letter, begin, i);
            if (!isWordPart(letter) && !joins) break;
            i = next;
        }
        return i;
    }

    private void addWord(int begin, int wordEnd, int end) {
        int suffix = Math.max(suffixLength(begin, wordEnd), pronounLength(begin, wordEnd));
        int stem = wordEnd - suffix;
        if (suffix == 0 && wordEnd < end && text.charAt(wordEnd) == '.' && takesPoint(begin, wordEnd)) stem++;
        tokens.add(Token.word(text, begin, stem, lexicon));
        if (suffix > 0) tokens.add(Token.word(text, stem, wordEnd, lexicon));
    }

    /** Some languages tie the pronoun to the verb before it: "affirme-t-il", "dit-elle". */
    private int pronounLength(int begin, int end) {
        int hyphen = end - 1;
        while (hyphen > begin && text.charAt(hyphen) != '-') hyphen--;
        if (hyphen <= begin || !lexicon.has(WordList.PRONOUNS, text.substring(hyphen, end))) return 0;
        boolean linked = hyphen - 2 > begin && text.charAt(hyphen - 1) == 't' && text.charAt(hyphen - 2) == '-';
        return end - (linked ? hyphen - 2 : hyphen);
    }

    /** The length of a suffix that is a word of its own: 's, n't, 'll, ... */
    private int suffixLength(int begin, int end) {
        int at = end - 1;
        while (at > begin && end - at <= 3 && !isApostrophe(text.charAt(at))) at--;
        if (at <= begin || !isApostrophe(text.charAt(at))) return 0;
        return switch (text.substring(at + 1, end)) {
            case "s", "S", "d", "m", "ll", "re", "ve" -> end - at;
            case "t", "T" -> at - 2 >= begin && (text.charAt(at - 1) | ' ') == 'n' ? end - at + 1 : 0;
            default -> 0;
        };
    }

    private boolean takesPoint(int begin, int end) {
        String word = text.substring(begin, Math.min(end, begin + 12));
        boolean initial = end - begin == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        boolean pointed = word.indexOf('.') > 0 && word.codePoints().noneMatch(Character::isDigit);
        return initial || pointed || lexicon.has(WordList.ABBREVIATIONS, word);
    }

    static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’';
    }

    private static boolean isWordPart(int letter) {
        if (Character.isLetterOrDigit(letter)) return true;
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A point joins figures (3.5) and single letters (U.S), but not sentences that lost the space between them. */
    private boolean isJoiner(int letter, int begin, int at) {
        if (letter == '.') {
            boolean figures = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            boolean singleLetter = at == begin + 1 || text.charAt(at - 2) == '.';
            return figures || (singleLetter && Character.isLetter(text.charAt(at - 1)));
        }
        return isApostrophe(letter) || letter == '-' || letter == '‐' || letter == '&';
    }
}
