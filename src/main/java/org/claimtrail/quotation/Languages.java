package org.claimtrail.quotation;

import java.util.List;

/** A guess at the language of a text nobody declared, by the function words in its first few hundred words. */
final class Languages {
    private static final int WORDS = 400;
    private static final int FEW = 20;
    private static final int SAMPLE = 6_000;

    private Languages() {}

    static Lexicon of(String text, String tag) {
        if (tag != null && !tag.isBlank() && !tag.equalsIgnoreCase("und")) return Lexicon.of(tag);
        return guess(text);
    }

    private static Lexicon guess(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, Math.min(text.length(), SAMPLE), Lexicon.of(""));
        List<Lexicon> known = Lexicon.LANGUAGES.stream().map(Lexicon::of).toList();
        int[] votes = new int[known.size()];
        int words = 0;
        for (Token token : tokens) {
            if (!token.isWord()) continue;
            if (++words > WORDS) break;
            for (int i = 0; i < votes.length; i++) if (known.get(i).has(WordList.FUNCTION, token.lower())) votes[i]++;
        }
        boolean tooShortToTell = words < FEW;
        int most = tooShortToTell ? Math.max(2, votes[0]) : words / 20;
        Lexicon best = tooShortToTell ? known.get(0) : Lexicon.of("");
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] <= most) continue;
            most = votes[i];
            best = known.get(i);
        }
        return best;
    }
}
