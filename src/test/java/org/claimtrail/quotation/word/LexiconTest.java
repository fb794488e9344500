package org.claimtrail.quotation.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    /** However many lists there will be: a mask of bits, as there once was, would tell the 65th from the first no more. */
    @Test
    void aWordIsInItsOwnListAndInNoOther() {
        Lexicon lexicon = new Lexicon(
                Arrays.stream(WordList.values()).flatMap(list -> Stream.of("[" + section(list) + "]", word(list))));
        for (WordList list : WordList.values()) {
            assertEquals(EnumSet.of(list), lexicon.lists(word(list)));
            Token token = Token.word(word(list), 0, word(list).length(), lexicon);
            for (WordList other : WordList.values()) assertEquals(list == other, token.in(other), other.name());
        }
    }

    @Test
    void aCapitalisedWordIsInTheListsOfBothItsForms() {
        Lexicon lexicon = new Lexicon(Stream.of("[months]", "May June", "[auxiliaries]", "may", "[days]", "monday"));
        assertEquals(
                Set.of(WordList.MONTHS, WordList.AUXILIARIES),
                Token.word("May", 0, 3, lexicon).lists());
        assertEquals(
                Set.of(WordList.AUXILIARIES), Token.word("may", 0, 3, lexicon).lists());
        assertEquals(Set.of(WordList.MONTHS), Token.word("June", 0, 4, lexicon).lists());
        assertEquals(Set.of(), Token.word("June", 0, 4, Lexicon.EMPTY).lists());
        assertEquals(EnumSet.of(WordList.AUXILIARIES), lexicon.lists("may"));
    }

    @Test
    void aListThatDoesNotExistIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Lexicon(Stream.of("[cuse]", "said")));
    }

    private static String section(WordList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(WordList list) {
        return "w" + list.ordinal();
    }
}
