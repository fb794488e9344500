package org.claimtrail.quotation.language;

import java.util.List;
import java.util.Locale;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.Tokenizer;
import org.claimtrail.quotation.word.WordList;

/** The languages that the engine has words of, and which of them a text is in. */
public final class Languages {
    /** Of two that are as likely the first counts; the very first also where a text is too short to tell. */
    private static final List<Language> KNOWN = List.of(
            new English(),
            new Spanish(),
            new French(),
            new German(),
            new Italian(),
            new Portuguese(),
            new Russian(),
            new Ukrainian(),
            new Turkish(),
            new Hindi());

    private static final Language UNKNOWN = new UnknownLanguage();

    private static final int WORDS = 400;
    private static final int FEW = 20;
    private static final int SAMPLE = 6_000;

    private Languages() {}

    public static List<Language> known() {
        return KNOWN;
    }

    /** The language of a BCP 47 tag. */
    public static Language of(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) end++;
        String code = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The language of a text: the one that is declared, else a guess by the function words in its first few hundred. */
    public static Language of(String text, String tag) {
        boolean declared = tag != null && !tag.isBlank() && !tag.equalsIgnoreCase("und");
        return declared ? of(tag) : guess(text);
    }

    private static Language guess(String text) {
        List<Token> tokens = Tokenizer.tokens(text, 0, Math.min(text.length(), SAMPLE), Lexicon.EMPTY);
        List<Lexicon> lexicons = KNOWN.stream().map(Language::lexicon).toList();
        int[] votes = new int[KNOWN.size()];
        int words = 0;
        for (Token token : tokens) {
            if (!token.isWord()) continue;
            if (++words > WORDS) break;
            for (int i = 0; i < votes.length; i++)
                if (lexicons.get(i).has(WordList.FUNCTION, token.lower())) votes[i]++;
        }
        boolean tooShortToTell = words < FEW;
        int most = tooShortToTell ? Math.max(2, votes[0]) : words / 20;
        Language best = tooShortToTell ? KNOWN.get(0) : UNKNOWN;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] <= most) continue;
            most = votes[i];
            best = KNOWN.get(i);
        }
        return best;
    }
}
