package org.claimtrail.quotation.indirect;

import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.WordList;

/** Cuts a statement out of the stretch of its sentence: where it begins, then where it ends, each by a learned guess. */
public final class ContentBounds {
    public static final int LATEST_START = 14;
    private static final double LEAST_END = 0.02;
    private static final double SURE = 0.02;

    private final ParsedText article;
    private final IndirectFeatures features;
    private final Model.Decision decision;

    public ContentBounds(ParsedText article, IndirectFeatures features, Model.Decision decision) {
        this.article = article;
        this.features = features;
        this.decision = decision;
    }

    /** First token of the statement and the token after its last. */
    public int[] of(IndirectCandidate candidate) {
        int to = candidate.to();
        while (to > candidate.from() + 1 && isFinal(to - 1)) to--;
        int start = candidate.after() ? startAfter(candidate, to) : startBefore(candidate, to);
        int end = candidate.after() ? endAfter(candidate, start, to) : to;
        return outsideMarks(start, end, candidate);
    }

    /** Never cuts through what stands between quotation marks. */
    private int[] outsideMarks(int start, int end, IndirectCandidate candidate) {
        int from = article.isOutside(start)
                ? start
                : Math.max(candidate.from(), article.quoteFrom(article.quoteOf(start)));
        boolean cuts = !article.isOutside(end - 1) && article.quoteTo(article.quoteOf(end - 1)) > end;
        while (from < end - 1 && article.isOutside(from) && !article.token(from).isWord() && !opens(from)) from++;
        int to = cuts ? Math.min(candidate.to(), article.quoteTo(article.quoteOf(end - 1))) : end;
        return new int[] {from, to};
    }

    /** Figures may begin with a sign: $3, +2, (about ...). */
    private boolean opens(int i) {
        return "$€£+-([#@".contains(article.token(i).text());
    }

    private boolean isFinal(int i) {
        return article.isOutside(i) && ".!?,;:—–-".contains(article.token(i).text());
    }

    private int startAfter(IndirectCandidate candidate, int to) {
        int best = candidate.from();
        double bestChance = 0;
        double none = 1;
        for (int i = candidate.from(); i < Math.min(to, candidate.from() + LATEST_START); i++) {
            features.start(candidate, i);
            double here = decision.probability();
            if (none * here > bestChance) {
                bestChance = none * here;
                best = i;
            }
            none *= 1 - here;
        }
        return best;
    }

    private int startBefore(IndirectCandidate candidate, int to) {
        int best = candidate.from();
        double bestChance = 0;
        for (int i = candidate.from(); i < to; i++) {
            if (i > candidate.from() && !mayBegin(article, i)) continue;
            features.start(candidate, i);
            double here = decision.probability();
            if (here > bestChance) {
                bestChance = here;
                best = i;
            }
        }
        return best;
    }

    /** A statement before its cue begins with the sentence, or after a sign or conjunction in it. */
    public static boolean mayBegin(ParsedText article, int i) {
        return !article.token(i - 1).isWord() || article.token(i - 1).in(WordList.SUBORDINATORS);
    }

    private int endAfter(IndirectCandidate candidate, int start, int to) {
        double none = 1;
        double[] ends = new double[to - start];
        int last = start;
        for (int i = start + 1; i < to && none > SURE; i++) {
            features.end(candidate, start, i);
            double here = none * decision.probability();
            ends[i - start] = here;
            none -= here;
            last = i;
        }
        return best(ends, start, last, to, none);
    }

    /** The end whose statement has most in common with what is expected: intersection over union, from one start. */
    private static int best(double[] ends, int start, int last, int to, double none) {
        int best = to;
        double most = -1;
        for (int end = start + 1; end <= to; end = end == last ? Math.max(to, end + 1) : end + 1) {
            if (end < to && ends[end - start] < LEAST_END) continue;
            double common = none * (end - start) / (to - start);
            for (int other = start + 1; other <= last; other++) {
                if (ends[other - start] < LEAST_END) continue;
                common += ends[other - start] * (Math.min(end, other) - start) / (Math.max(end, other) - start);
            }
            if (common > most) {
                most = common;
                best = end;
            }
        }
        return best;
    }
}
