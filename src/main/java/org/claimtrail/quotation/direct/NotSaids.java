package org.claimtrail.quotation.direct;

import org.claimtrail.quotation.NotSaid;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** Tells apart what stands between quotation marks and is no statement: titles, nicknames, terms, scare quotes. */
public final class NotSaids {
    private static final double DOUBTED = 0.4;
    private static final int FEW_WORDS = 4;
    private static final int LONG_TITLE = 12;
    private static final int WORK_BEFORE = 3;

    private final ParsedText article;
    private final Names names;

    public NotSaids(ParsedText article, Names names) {
        this.article = article;
        this.names = names;
    }

    /**
     * What a stretch is, or null if it may be a statement.
     *
     * @param confidence that it is one
     */
    public NotSaid.Sort sort(int q, Attribution attribution, double confidence) {
        int from = article.saidFrom(q);
        int to = article.saidTo(q);
        int words = 0;
        int capitals = 0;
        boolean verb = false;
        for (int i = from; i < Math.min(to, from + 2 * LONG_TITLE); i++) {
            Token token = article.token(i);
            if (!token.isWord()) continue;
            words++;
            if (!token.isLowerCase() || isSmall(token)) capitals++;
            verb |= token.in(WordList.AUXILIARIES) || token.in(WordList.PRONOUNS);
        }
        boolean title = words > 1
                && words <= LONG_TITLE
                && capitals == words
                && !article.token(from).isLowerCase();
        if (words <= 2 && isWithinName(q)) return NotSaid.Sort.NICKNAME;
        if (confidence >= DOUBTED || !article.quoted(q).balanced()) return null;
        boolean work = nameOfWork(q);
        if (title && (work || !attribution.hasCue())) return NotSaid.Sort.TITLE;
        if (work && !attribution.hasCue() && !article.token(from).isLowerCase()) return NotSaid.Sort.TITLE;
        boolean spoken = attribution.hasCue() || verb || endsSentence(q);
        if (spoken && !soCalled(q)) return null;
        if (words == 1) return NotSaid.Sort.TERM;
        return words <= FEW_WORDS ? NotSaid.Sort.SCARE_QUOTES : null;
    }

    /** Small words of titles need no capital: "The Art of the Deal". */
    private static boolean isSmall(Token token) {
        return token.in(WordList.PREPOSITIONS) || token.in(WordList.DETERMINERS) || token.in(WordList.SUBORDINATORS);
    }

    private boolean isWithinName(int q) {
        int before = article.quoteFrom(q) - 1;
        int after = article.quoteTo(q);
        if (before < 0 || after >= article.size()) return false;
        boolean named = names.at(before) != null && names.at(after) != null;
        return named
                && article.sentenceOf(before) == article.sentenceOf(after)
                && article.token(article.quoteFrom(q) + 1).isCapitalised()
                && names.at(before).to() - names.at(before).nameFrom() <= 2
                && !names.isOrganisation(names.at(before));
    }

    /** "the film", "her book titled", "a conference called". */
    private boolean nameOfWork(int q) {
        int mark = article.quoteFrom(q);
        for (int i = mark - 1; i >= Math.max(0, mark - WORK_BEFORE); i--) {
            if (article.token(i).in(WordList.WORKS)) return true;
        }
        return false;
    }

    private boolean soCalled(int q) {
        int before = article.quoteFrom(q) - 1;
        return before >= 0
                && (article.token(before).is("so-called")
                        || article.token(before).is("so-named"));
    }

    private boolean endsSentence(int q) {
        return ".?!,".indexOf(article.lastChar(q)) >= 0;
    }
}
