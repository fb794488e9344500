package org.claimtrail.quotation.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static List<String> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length(), Languages.of("en").lexicon()).stream()
                .map(Token::text)
                .toList();
    }
}
