package org.claimtrail.quotation.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.claimtrail.quotation.language.Languages;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void wordsKeepHyphensApostrophesAndTheirPoints() {
        assertEquals(
                List.of("Mr.", "O'Neill", "of", "the", "U.S.", "met", "al-Assad", ",", "3.5", "%", "."),
                tokens("Mr. O'Neill of the U.S. met al-Assad, 3.5%."));
    }

    @Test
    void possessivesAndContractionsAreTwoTokens() {
        assertEquals(List.of("Trump", "’s", "men", "do", "n't", "we", "'ll"), tokens("Trump’s men don't we'll"));
    }

    @Test
    void aLostSpaceAfterAPointStillParts() {
        assertEquals(List.of("end", ".", "Next"), tokens("end.Next"));
    }

    /** A hyphen was once looked for back to the text's beginning, from each word. */
    @Test
    void aLongTextWithoutHyphensTakesNoLongerThanOneWithThem() {
        String text = "Le ministre dit que tout va bien dans le pays entier. ".repeat(40_000);
        Lexicon french = Languages.of("fr").lexicon();
        List<Token> tokens = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Tokenizer.tokens(text, 0, text.length(), french));
        assertEquals(12 * 40_000, tokens.size());
        assertEquals(
                List.of("affirme", "-t-il", ",", "dit", "-elle"),
                Tokenizer.tokens("affirme-t-il, dit-elle", 0, 22, french).stream()
                        .map(Token::text)
                        .toList());
    }

    private static List<String> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length(), Languages.of("en").lexicon()).stream()
                .map(Token::text)
                .toList();
    }
}
