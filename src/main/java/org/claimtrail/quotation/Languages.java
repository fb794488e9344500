package org.claimtrail.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A guess at the language of a text nobody declared, by the function words in its first few thousand words. */
final class Languages {
    private static final int WORDS = 3000;
    private static final int FEW = 20;
    private static final int SAMPLE = 40_000;

    private Languages() {}

    static Lexicon of(String text, String tag) {
        if (tag != null && !tag.isBlank() && !tag.equalsIgnoreCase("und")) return Lexicon.of(tag);
        return guess(text);
    }

    private static Lexicon guess(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, Math.min(text.length(), SAMPLE), Set.of());
        Map<String, Integer> votes = new HashMap<>();
        int words = 0;
        for (Token token : tokens) {
            if (!token.isWord()) continue;
            if (++words > WORDS) break;
            for (String language : Lexicon.LANGUAGES) {
                if (Lexicon.of(language).has("function", token.lower())) votes.merge(language, 1, Integer::sum);
            }
        }
        boolean tooShortToTell = words < FEW;
        String best = tooShortToTell ? "en" : "";
        int most = tooShortToTell ? Math.max(2, votes.getOrDefault("en", 0)) : words / 20;
        for (String language : Lexicon.LANGUAGES) {
            if (votes.getOrDefault(language, 0) > most) {
                most = votes.get(language);
                best = language;
            }
        }
        return Lexicon.of(best);
    }
}
