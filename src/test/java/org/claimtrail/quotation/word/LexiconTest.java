package org.claimtrail.quotation.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aWordIsInItsOwnListAndInNoOther() {
        Lexicon lexicon = new Lexicon(
                Arrays.stream(WordList.values()).flatMap(list -> Stream.of("[" + section(list) + "]", word(list))));
        for (WordList list : WordList.values()) {
            Token token = token(word(list), lexicon);
            for (WordList other : WordList.values()) {
                assertEquals(list == other, token.in(other), other.name());
                assertEquals(list == other, lexicon.has(other, word(list)), other.name());
            }
        }
    }

    /** One word of bits holds 64 lists; the next took the first one's place once. */
    @Test
    void thereIsRoomForAnyNumberOfLists() {
        WordLists none = WordLists.ofAll(130);
        for (int list = 0; list < 130; list++)
            for (int other = 0; other < 130; other++)
                assertEquals(list == other, none.with(list).has(other), list + " as " + other);
    }

    @Test
    void aCapitalisedWordIsInTheListsOfBothItsForms() {
        Lexicon lexicon = new Lexicon(Stream.of("[months]", "May June", "[auxiliaries]", "may", "[days]", "monday"));
        assertEquals(Set.of(WordList.MONTHS, WordList.AUXILIARIES), lists(token("May", lexicon)));
        assertEquals(Set.of(WordList.AUXILIARIES), lists(token("may", lexicon)));
        assertEquals(Set.of(WordList.MONTHS), lists(token("June", lexicon)));
        assertEquals(Set.of(), lists(token("June", Lexicon.EMPTY)));
        assertEquals(Set.of(WordList.AUXILIARIES), lists(token("may", lexicon)));
    }

    @Test
    void aListThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Lexicon(Stream.of("[cuse]", "said")));
    }

    private static String section(WordList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(WordList list) {
        return "w" + section(list).replace("-", "");
    }

    private static Token token(String word, Lexicon lexicon) {
        return Token.word(word, 0, word.length(), lexicon);
    }

    private static Set<WordList> lists(Token token) {
        return Arrays.stream(WordList.values()).filter(token::in).collect(Collectors.toSet());
    }
}
