package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.text.Span;

/** The engine's way through one article, from marks and words to quotations. */
final class Reading {
    private static final Comparator<Quotation> BY_SPAN = Comparator.comparing(Quotation::span);
    private static final double DIRECT_SHARE = 0.9;
    private static final double MIXED_LEAST = 0.4;
    private static final double LEAST = 0.2;

    private final Article article;
    private final Model model;
    private final Cues cues;
    private final Speakers speakers;
    private final Mentions mentions;
    private final Chains chains;
    private final Model.Decision decision;
    private final Features features;
    private final ContentBounds bounds;
    private final Names names;
    private final List<Quotation> found = new ArrayList<>();

    Reading(Article article) {
        this.article = article;
        this.model = Model.of(article.lexicon.language());
        this.names = new Names(article);
        this.cues = new Cues(article, model);
        this.speakers = new Speakers(article, names, cues);
        this.mentions = new Mentions(article, names);
        this.chains = new Chains(article, cues, speakers, names);
        this.decision = model.decide();
        this.features = new Features(article, names, decision);
        this.bounds = new ContentBounds(article, features, decision);
    }

    List<Quotation> quotations() {
        addIndirect();
        addDirect();
        dropCovered();
        found.sort(BY_SPAN);
        return found;
    }

    private void addIndirect() {
        if (model.isEmpty()) return;
        for (IndirectCandidate candidate : new IndirectCandidates(article, cues, speakers).all()) {
            features.cue(candidate);
            double confidence = decision.probability();
            if (confidence < LEAST) continue;
            int[] content = bounds.of(candidate);
            Kind kind = kind(content[0], content[1]);
            if (kind == Kind.DIRECT || chains.isOuter(candidate, content[0], content[1])) continue;
            Reason side = candidate.after() ? Reason.CUE_BEFORE_QUOTE : Reason.CUE_AFTER_QUOTE;
            Attribution attribution = Attribution.of(
                    candidate.cue(), candidate.cueEnd(), candidate.speaker(), side, Reason.SPEAKER_IN_SENTENCE);
            Span span = article.span(content[0], content[1]);
            found.add(quotation(span, kind, attribution, confidence, doubts(content[0], content[1])));
        }
    }

    private Set<Reason> doubts(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!article.isOutside(i) && !article.quoted.get(article.quoteOf[i]).balanced()) {
                return EnumSet.of(Reason.UNBALANCED_MARK);
            }
        }
        return EnumSet.noneOf(Reason.class);
    }

    private void addDirect() {
        Attribution[] attributions = new DirectAttributions(article, cues, names, speakers).all();
        for (int q = 0; q < attributions.length; q++) {
            if (attributions[q] == null) continue;
            Set<Reason> shape = shape(q);
            double confidence = model.isEmpty() ? guess(attributions[q], shape) : learned(q, attributions[q]);
            found.add(quotation(directSpan(article.quoted.get(q)), Kind.DIRECT, attributions[q], confidence, shape));
        }
    }

    /** A quoted part of a mixed statement is not told twice, unless a cue inside the statement gives it to another. */
    private void dropCovered() {
        List<Quotation> direct = found.stream()
                .filter(q -> q.kind() == Kind.DIRECT)
                .sorted(BY_SPAN)
                .toList();
        List<Quotation> mixed = found.stream()
                .filter(q -> q.kind() == Kind.MIXED)
                .sorted(BY_SPAN)
                .toList();
        Set<Quotation> dropped = new HashSet<>();
        int first = 0;
        for (Quotation whole : mixed) {
            while (first < direct.size()
                    && direct.get(first).span().end() <= whole.span().begin()) first++;
            for (int i = first;
                    i < direct.size()
                            && direct.get(i).span().begin() < whole.span().end();
                    i++) {
                Quotation part = direct.get(i);
                if (!whole.span().overlaps(part.span())) continue;
                boolean own =
                        part.cue() != null && whole.span().contains(part.cue().span());
                if (own ? part.confidence() >= whole.confidence() : whole.confidence() < MIXED_LEAST) {
                    dropped.add(whole);
                } else if (!own) {
                    dropped.add(part);
                }
            }
        }
        found.removeIf(dropped::contains);
    }

    private double learned(int q, Attribution attribution) {
        features.direct(q, attribution);
        return decision.probability();
    }

    /** By how many of its characters stand between quotation marks; a word or two before them do not make it mixed. */
    private Kind kind(int from, int to) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            if (article.isOutside(i)) continue;
            int q = article.quoteOf[i];
            int last = Math.min(to, article.quoteTo[q]) - 1;
            inside += article.token(last).end() - article.token(i).begin();
            i = last;
        }
        if (inside == 0) return Kind.INDIRECT;
        return inside
                        >= DIRECT_SHARE
                                * (article.token(to - 1).end()
                                        - article.token(from).begin())
                ? Kind.DIRECT
                : Kind.MIXED;
    }

    private Quotation quotation(Span span, Kind kind, Attribution attribution, double confidence, Set<Reason> more) {
        Cue cue = attribution.hasCue()
                ? new Cue(
                        article.words(attribution.cue(), attribution.cueEnd()),
                        article.span(attribution.cue(), attribution.cueEnd()))
                : null;
        Mention speaker = mentions.of(attribution.speaker());
        return new Quotation(
                span, kind, speaker, cue, chains.of(attribution), confidence, attribution.reasonsWith(more));
    }

    private Span directSpan(Quoted quoted) {
        int end = quoted.end();
        if (end - 1 > quoted.begin() && article.text.charAt(end - 1) == ',') end--;
        return article.points.span(quoted.begin(), end);
    }

    private Set<Reason> shape(int q) {
        Set<Reason> shape = EnumSet.noneOf(Reason.class);
        int words = 0;
        int lower = 0;
        for (int i = article.quoteFrom[q]; i < article.quoteTo[q]; i++) {
            if (!article.token(i).isWord()) continue;
            words++;
            if (article.token(i).isLowerCase()) lower++;
        }
        char end = article.text.charAt(article.quoted.get(q).end() - 1);
        if (!article.quoted.get(q).balanced()) shape.add(Reason.UNBALANCED_MARK);
        if (words <= 4 && ".?!".indexOf(end) < 0) shape.add(Reason.SHORT_FRAGMENT);
        if (words > 1 && lower * 2 < words) shape.add(Reason.TITLE_LIKE);
        return shape;
    }

    /** For languages nothing was learned for. */
    private static double guess(Attribution attribution, Set<Reason> shape) {
        double confidence = attribution.hasCue() ? 0.95 : 0.6;
        if (attribution.speaker() == null) confidence -= 0.2;
        if (shape.contains(Reason.SHORT_FRAGMENT)) confidence -= attribution.hasCue() ? 0.15 : 0.35;
        if (shape.contains(Reason.TITLE_LIKE)) confidence -= 0.2;
        if (shape.contains(Reason.UNBALANCED_MARK)) confidence -= 0.1;
        return Math.max(0.05, confidence);
    }
}
