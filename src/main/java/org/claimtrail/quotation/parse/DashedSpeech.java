package org.claimtrail.quotation.parse;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.Tokenizer;
import org.claimtrail.quotation.word.WordList;

/**
 * Dialogue in dashes, as Spanish, French or Russian has it: "—No lo sé —dijo Juan—. Mañana lo veremos." A paragraph that
 * begins with a dash is one only if a dash within it leads to a cue; else it may be an item of a list.
 */
final class DashedSpeech {
    private static final String DASHES = "—–―";
    private static final int FIRST_WORDS = 3;

    private final String text;
    private final int begin;
    private final int end;
    private final Lexicon lexicon;

    DashedSpeech(String text, int begin, int end, Lexicon lexicon) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.lexicon = lexicon;
    }

    /** The stretches that are spoken. */
    List<Quoted> all() {
        List<Quoted> found = new ArrayList<>();
        if (end - begin < 2 || DASHES.indexOf(text.charAt(begin)) < 0) return found;
        int open = begin;
        boolean attributed = false;
        while (open >= 0) {
            int insertion = nextDash(open + 1);
            boolean cued = insertion >= 0 && leadsToCue(insertion + 1);
            attributed |= cued;
            add(found, open, cued ? insertion : end);
            open = cued ? nextDash(insertion + 1) : -1;
        }
        return attributed ? found : List.of();
    }

    private int nextDash(int from) {
        for (int i = from; i < end; i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    private boolean leadsToCue(int from) {
        int words = 0;
        for (Token token : Tokenizer.tokens(text, from, Math.min(end, from + 60), lexicon)) {
            if (!token.isWord()) return false;
            if (token.in(WordList.CUES)) return true;
            if (++words == FIRST_WORDS) return false;
        }
        return false;
    }

    private void add(List<Quoted> found, int open, int close) {
        int from = open + 1;
        int to = close;
        while (from < to && (isBlank(from) || ".,;:".indexOf(text.charAt(from)) >= 0)) from++;
        while (to > from && (isBlank(to - 1) || text.charAt(to - 1) == ',')) to--;
        if (to > from) found.add(new Quoted(open, from, to, close == end ? end : to, true, false));
    }

    private boolean isBlank(int i) {
        char c = text.charAt(i);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
