package org.claimtrail.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages of a text again in a changed one: where the comparison of the texts leads, else where their words stand
 * exactly, else where most of their words stand. Each takes time linear in the changed text, and beyond that in the square
 * of the passage's own length.
 */
public final class Relocation {
    /** So many code points of agreement around an exact quote prove that it is the one. */
    private static final int PROOF = 8;
    /** A quote of so many words is not said twice by chance. */
    private static final int DISTINCT = 4;
    /** From this on, what stands in the passage's own place counts as a rewording of it. */
    private static final double LIKE_IN_PLACE = 0.4;
    /** Elsewhere more must be alike. */
    private static final double LIKE_ELSEWHERE = 0.55;
    /** Words to either side among which the end of a reworded passage is looked for. */
    private static final int REACH = 4;

    private final Comparison comparison;
    private final Words before;
    private final Words after;
    private final String changed;

    public Relocation(String text, String changed) {
        this.comparison = Comparison.of(text, changed);
        this.before = comparison.before;
        this.after = comparison.after;
        this.changed = changed;
    }

    /**
     * Where a passage stands in the text after.
     *
     * @param anchor of a passage of the text before
     */
    public Relocated of(Anchor anchor) {
        int first = before.firstEndingAfter(anchor.position().begin());
        int beyond = before.firstFrom(anchor.position().end());
        if (first >= beyond) return Relocated.GONE;
        Passage passage = new Passage(anchor, first, beyond);
        Span image = image(passage);
        if (image != null && isSaidIn(image, anchor)) return Relocated.unchanged(image);
        List<Span> exact = Occurrences.of(changed, anchor.quote());
        return exact.isEmpty() ? fuzzy(passage) : moved(passage, exact);
    }

    /** Words that stand side by side need not be the quote: the white space that was between them may be gone. */
    private boolean isSaidIn(Span span, Anchor anchor) {
        CodePoints quote = CodePoints.of(anchor.quote());
        String words = quote.slice(quote.trimmed(0, quote.length()));
        return !Occurrences.of(new String(after.letters(), span.begin(), span.length()), words)
                .isEmpty();
    }

    /** A passage with its first word and the one after its last. */
    private record Passage(Anchor anchor, int first, int beyond) {
        int words() {
            return beyond - first;
        }
    }

    /**
     * The passage in the changed text if every word of it is there side by side, and either these are some or a word next
     * to them is there as well; else null.
     */
    private Span image(Passage passage) {
        int[] partner = comparison.partner;
        int to = partner[passage.first()];
        if (to < 0) return null;
        for (int i = 1; i < passage.words(); i++) if (partner[passage.first() + i] != to + i) return null;
        if (passage.words() < DISTINCT && !hasNeighbour(passage, to)) return null;
        int last = passage.beyond() - 1;
        int cutAtBegin = Math.max(0, passage.anchor().position().begin() - before.begin(passage.first()));
        int cutAtEnd =
                Math.max(0, before.end(last) - passage.anchor().position().end());
        int begin = after.begin(to) + Math.min(cutAtBegin, after.end(to) - after.begin(to) - 1);
        int end = after.end(to + passage.words() - 1) - cutAtEnd;
        return end > begin ? new Span(begin, end) : after.span(to, to + passage.words());
    }

    private boolean hasNeighbour(Passage passage, int to) {
        int beyond = to + passage.words();
        boolean left = passage.first() == 0 ? to == 0 : comparison.partner[passage.first() - 1] == to - 1 && to > 0;
        boolean right = passage.beyond() == before.count()
                ? beyond == after.count()
                : comparison.partner[passage.beyond()] == beyond;
        return left || right;
    }

    private Relocated moved(Passage passage, List<Span> exact) {
        Anchor anchor = passage.anchor();
        int[] letters = after.letters();
        List<Span> best = exact.stream()
                .sorted(Comparator.<Span>comparingInt(span -> -anchor.agreement(letters, span))
                        .thenComparing(span -> distance(span, anchor)))
                .limit(2)
                .toList();
        int agreement = anchor.agreement(letters, best.get(0));
        boolean proved = agreement >= PROOF && (best.size() == 1 || agreement > anchor.agreement(letters, best.get(1)));
        boolean distinct = best.size() == 1 && passage.words() >= DISTINCT;
        return new Relocated(Fate.MOVED, best.get(0), 1, proved || distinct);
    }

    private static int distance(Span span, Anchor anchor) {
        return Math.abs(span.begin() - anchor.position().begin());
    }

    private Relocated fuzzy(Passage passage) {
        if (weight(before, passage.first(), passage.beyond()) == 0) return Relocated.GONE;
        Region inPlace = between(passage);
        double like = inPlace == null ? 0 : likeness(passage, inPlace);
        if (like >= LIKE_IN_PLACE) return reworded(inPlace, like);
        Region elsewhere = mostAlike(passage);
        like = elsewhere == null ? 0 : likeness(passage, elsewhere);
        return like >= LIKE_ELSEWHERE ? reworded(elsewhere, like) : Relocated.GONE;
    }

    private Relocated reworded(Region region, double likeness) {
        return new Relocated(Fate.REWORDED, after.span(region.from(), region.beyond()), likeness, false);
    }

    /** Words of the changed text, at least one. */
    private record Region(int from, int beyond) {}

    /** What stands between the words that stood next to the passage; null if these are no longer there, or nothing does. */
    private Region between(Passage passage) {
        int[] partner = comparison.partner;
        int left = passage.first() == 0 ? -1 : partner[passage.first() - 1];
        int right = passage.beyond() == before.count() ? after.count() : partner[passage.beyond()];
        boolean known = (left >= 0 || passage.first() == 0) && right >= 0;
        int words = right - left - 1;
        return known && words > 0 && words <= 2 * passage.words() + 2 * REACH ? new Region(left + 1, right) : null;
    }

    /** Twice the weight of the words that both have in the same order, in proportion to the weight of both (Dice). */
    private double likeness(Passage passage, Region region) {
        int words = region.beyond() - region.from();
        int[] row = new int[words + 1];
        for (int i = passage.first(); i < passage.beyond(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= words; j++) {
                int above = row[j];
                row[j] = before.id(i) == after.id(region.from() + j - 1)
                        ? diagonal + before.weight(i)
                        : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        int both = weight(before, passage.first(), passage.beyond()) + weight(after, region.from(), region.beyond());
        return 2.0 * row[words] / both;
    }

    private static int weight(Words words, int from, int beyond) {
        int weight = 0;
        for (int i = from; i < beyond; i++) weight += words.weight(i);
        return weight;
    }

    /** Around the window of the passage's length that has most of its words, the stretch that aligns with it best. */
    private Region mostAlike(Passage passage) {
        int window = window(passage);
        if (window < 0) return null;
        int from = Math.max(0, window - passage.words());
        int to = Math.min(after.count(), window + 2 * passage.words());
        return aligned(passage, from, to);
    }

    /** The first word of that window; -1 if no word of weight is anywhere. */
    private int window(Passage passage) {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (int i = passage.first(); i < passage.beyond(); i++)
            if (before.weight(i) > 0) wanted.merge(before.id(i), 1, Integer::sum);
        int best = -1;
        long bestScore = 0;
        long score = 0;
        for (int i = 0; i < after.count(); i++) {
            Integer left = wanted.get(after.id(i));
            if (left != null) {
                wanted.put(after.id(i), left - 1);
                if (left > 0) score += after.weight(i);
            }
            int gone = i - passage.words();
            Integer back = gone < 0 ? null : wanted.get(after.id(gone));
            if (back != null) {
                wanted.put(after.id(gone), back + 1);
                if (back >= 0) score -= after.weight(gone);
            }
            if (score > bestScore) {
                bestScore = score;
                best = Math.max(0, gone + 1);
            }
        }
        return best;
    }

    /** Local alignment (Smith and Waterman 1981): a word of both counts its weight, one of either side half as much less. */
    private Region aligned(Passage passage, int from, int to) {
        int words = to - from;
        double[] score = new double[words + 1];
        int[] start = new int[words + 1];
        int[] head = new int[words + 1];
        double best = 0;
        Region region = null;
        int firstMatched = 0;
        int lastMatched = 0;
        for (int j = 0; j <= words; j++) start[j] = j;
        for (int i = passage.first(); i < passage.beyond(); i++) {
            double diagonal = 0;
            int diagonalStart = 0;
            int diagonalHead = i;
            score[0] = 0;
            for (int j = 1; j <= words; j++) {
                double above = score[j] - before.weight(i) / 2.0;
                double beside = score[j - 1] - after.weight(from + j - 1) / 2.0;
                boolean match = before.id(i) == after.id(from + j - 1);
                double through = match ? diagonal + before.weight(i) : -1;
                int startHere = start[j];
                int headHere = head[j];
                double scoreHere = score[j];
                if (through >= above && through >= beside && through > 0) {
                    boolean begins = diagonal == 0;
                    score[j] = through;
                    start[j] = begins ? j - 1 : diagonalStart;
                    head[j] = begins ? i : diagonalHead;
                } else if (above >= beside && above > 0) {
                    score[j] = above;
                } else if (beside > 0) {
                    score[j] = beside;
                    start[j] = start[j - 1];
                    head[j] = head[j - 1];
                } else {
                    score[j] = 0;
                }
                diagonal = scoreHere;
                diagonalStart = startHere;
                diagonalHead = headHere;
                if (score[j] > best) {
                    best = score[j];
                    region = new Region(from + start[j], from + j);
                    firstMatched = head[j];
                    lastMatched = i;
                }
            }
        }
        return region == null ? null : extended(passage, region, firstMatched, lastMatched);
    }

    /**
     * To the nearest end of a sentence or a quotation mark where words of the passage remain beyond what aligned: other
     * words may stand for them there.
     */
    private Region extended(Passage passage, Region region, int firstMatched, int lastMatched) {
        int from = region.from();
        int missing = firstMatched - passage.first();
        for (int i = 0; missing > 0 && i <= missing + REACH && i <= region.from(); i++)
            if (endsBefore(region.from() - i)) {
                from = region.from() - i;
                break;
            }
        int beyond = region.beyond();
        missing = passage.beyond() - 1 - lastMatched;
        for (int i = 0; missing > 0 && i <= missing + REACH && region.beyond() + i <= after.count(); i++)
            if (endsAfter(region.beyond() + i)) {
                beyond = region.beyond() + i;
                break;
            }
        if (from > 0 && isSameMark(from - 1, passage.first())) from--;
        if (beyond < after.count() && isSameMark(beyond, passage.beyond() - 1)) beyond++;
        return new Region(from, beyond);
    }

    /** Whether no sentence or speech goes on from the word before this one. */
    private boolean endsBefore(int word) {
        return word == 0 || isBorder(word - 1) || isNewLine(word);
    }

    private boolean endsAfter(int word) {
        return word == after.count() || isBorder(word) || isNewLine(word);
    }

    private boolean isNewLine(int word) {
        for (int i = after.end(word - 1); i < after.begin(word); i++)
            if (Blank.isLineBreak(after.letters()[i])) return true;
        return false;
    }

    private boolean isSameMark(int word, int ofPassage) {
        return after.isPunctuation(word) && after.id(word) == before.id(ofPassage);
    }

    private boolean isBorder(int word) {
        return after.endsSentence(word) || after.isQuotationMark(word);
    }
}
