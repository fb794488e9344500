package org.claimtrail.quotation.description;

import org.claimtrail.quotation.Cue;
import org.claimtrail.quotation.CueKind;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** What kind of cue a cue is, and whether the words before it deny or doubt it. */
public final class CueReader {
    private static final int WINDOW = 5;

    private final ParsedText article;

    public CueReader(ParsedText article) {
        this.article = article;
    }

    /**
     * What the words of a cue say.
     *
     * @param from the cue's first token
     * @param to the token after its last
     */
    public Cue read(int from, int to) {
        return new Cue(
                article.words(from, to),
                article.span(from, to),
                kind(from, to),
                hasBefore(WordList.NEGATIONS, from),
                hasBefore(WordList.HEDGES, from));
    }

    private CueKind kind(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = article.token(i);
            if (token.in(WordList.DENIED)) return CueKind.DENIED;
            if (token.in(WordList.CLAIMED)) return CueKind.CLAIMED;
            if (token.in(WordList.ASKED)) return CueKind.ASKED;
            if (token.in(WordList.PROMISED)) return CueKind.PROMISED;
            if (token.in(WordList.PREDICTED)) return CueKind.PREDICTED;
        }
        return CueKind.SAID;
    }

    /** Among the auxiliaries and adverbs right before the cue. */
    private boolean hasBefore(WordList list, int cue) {
        int first = Math.max(article.sentence(cue).from(), cue - WINDOW);
        for (int i = cue - 1; i >= first && belongsToVerb(i); i--) {
            if (article.token(i).in(list)) return true;
        }
        return false;
    }

    private boolean belongsToVerb(int i) {
        String word = article.token(i).lower();
        return article.isOutside(i)
                && (article.token(i).in(WordList.AUXILIARIES)
                        || article.token(i).in(WordList.ADVERBS)
                        || article.token(i).in(WordList.HEDGES)
                        || article.token(i).in(WordList.NEGATIONS)
                        || word.equals("to")
                        || word.endsWith("ly"));
    }
}
