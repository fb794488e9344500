package org.claimtrail.quotation.description;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.Context;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.WordList;
import org.claimtrail.text.Span;

/** Collects what a statement's reader must know: its sentence, whom its pronouns mean, when it was said. */
public final class Contexts {
    private static final int WINDOW = 40;
    private static final int MOST = 8;
    private static final int LONGEST = 300;

    private final ParsedText article;
    private final Names names;

    public Contexts(ParsedText article, Names names) {
        this.article = article;
        this.names = names;
    }

    /**
     * What must be known to understand a statement.
     *
     * @param from first token of the statement
     * @param to token after it
     * @param speaker the fullest name of who speaks, or null
     * @param direct whether the words are the speaker's own, so that "I" means the speaker
     */
    public Context of(int from, int to, Attribution attribution, String speaker, boolean direct) {
        int at = attribution.hasCue() ? attribution.cue() : from;
        ParsedText.Sentence sentence = article.sentence(from);
        Span span = article.span(sentence.from(), sentence.to());
        return new Context(span, references(from, to, speaker, direct), date(at, from, to));
    }

    private List<Context.Reference> references(int from, int to, String speaker, boolean direct) {
        List<Context.Reference> references = new ArrayList<>();
        for (int i = from; i < Math.min(to, from + LONGEST) && references.size() < MOST; i++) {
            String name = null;
            if (article.token(i).in(WordList.FIRST_PERSON)) {
                name = direct || !article.isOutside(i) ? speaker : null;
            } else if (article.token(i).in(WordList.MASCULINE)
                    || article.token(i).in(WordList.FEMININE)) {
                Name meant = names.antecedent(i);
                name = meant == null ? null : names.canonical(meant);
            }
            if (name != null) references.add(new Context.Reference(article.span(i, i + 1), name));
        }
        return references;
    }

    /** The day named near the cue, outside the statement: "on Monday", "on May 5", "last week". */
    private Context.Reference date(int cue, int from, int to) {
        ParsedText.Sentence sentence = article.sentence(cue);
        int last = Math.min(sentence.to(), cue + WINDOW);
        for (int i = Math.max(sentence.from(), cue - WINDOW); i < last; i++) {
            if ((i >= from && i < to) || !article.isOutside(i)) continue;
            int end = dateEnd(i, last);
            if (end > i) return new Context.Reference(article.span(i, end), article.words(i, end));
        }
        return null;
    }

    private int dateEnd(int i, int limit) {
        if (article.token(i).in(WordList.DAYS)) return i + 1;
        if (article.token(i).in(WordList.MONTHS)) {
            int end = i + 1;
            while (end < limit
                    && end < i + 4
                    && (isNumber(end) || (article.token(end).is(",") && isYear(end + 1)))) end++;
            return end > i + 1 ? end : i;
        }
        boolean relative = article.token(i).in(WordList.RELATIVE_DAYS) && i + 1 < limit;
        return relative && article.token(i + 1).in(WordList.PERIODS) ? i + 2 : i;
    }

    private boolean isNumber(int i) {
        return Character.isDigit(article.token(i).text().codePointAt(0));
    }

    private boolean isYear(int i) {
        return i < article.size() && isNumber(i) && article.token(i).text().length() == 4;
    }
}
