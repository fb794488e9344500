package org.claimtrail.quotation.attribution;

import java.util.Arrays;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** Where an article has words that attribute. */
public final class Cues {
    private final ParsedText article;

    /** For each token the number of tokens of the cue that begins there, or 0. */
    private final int[] lengths;

    /** For each token the first token of the cue that covers it, or -1. */
    private final int[] starts;

    private final Model model;

    public Cues(ParsedText article, Model model) {
        this.model = model;
        this.article = article;
        this.lengths = new int[article.size()];
        this.starts = new int[article.size()];
        Arrays.fill(starts, -1);
        for (int i = 0; i < lengths.length; i += Math.max(1, lengths[i])) {
            lengths[i] = lengthAt(i);
            for (int k = 0; k < lengths[i]; k++) starts[i + k] = i;
        }
    }

    public boolean beginsAt(int token) {
        return lengths[token] > 0;
    }

    public int length(int token) {
        return lengths[token];
    }

    /** The first token of the cue that covers this token, or -1. */
    public int covering(int token) {
        return starts[token];
    }

    /** Whether a word has been seen to attribute often enough to be worth a closer look. */
    public boolean maybeAt(int token) {
        if (lengths[token] > 0) return true;
        return starts[token] < 0
                && article.token(token).isWord()
                && article.isOutside(token)
                && model.knowsCue(article.token(token).lower());
    }

    /** "according to Smith": the speaker follows, and no subject comes before. */
    public boolean isPrepositional(int token) {
        return lengths[token] > 0 && article.token(token).in(WordList.CUE_PREPOSITIONS);
    }

    private int lengthAt(int i) {
        Token token = article.token(i);
        if (!token.isWord() || !article.isOutside(i)) return 0;
        int phrase = article.phraseAt(WordList.CUE_PHRASES, i);
        if (phrase > 0) return phrase;
        return token.in(WordList.CUES) ? 1 : 0;
    }
}
