package org.claimtrail.quotation.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.NotSaid;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.attribution.WordFeatures;
import org.claimtrail.quotation.description.Chains;
import org.claimtrail.quotation.direct.DirectAttributions;
import org.claimtrail.quotation.direct.DirectFeatures;
import org.claimtrail.quotation.direct.NotSaids;
import org.claimtrail.quotation.direct.SpeakerChooser;
import org.claimtrail.quotation.direct.Unmarked;
import org.claimtrail.quotation.indirect.ContentBounds;
import org.claimtrail.quotation.indirect.IndirectCandidate;
import org.claimtrail.quotation.indirect.IndirectCandidates;
import org.claimtrail.quotation.indirect.IndirectFeatures;
import org.claimtrail.quotation.indirect.StatementPlace;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.parse.Quoted;
import org.claimtrail.text.Span;

/** The engine's way through one article, from marks and words to quotations. */
final class Reading {
    private static final double DIRECT_SHARE = 0.9;

    private final ParsedText article;
    private final Model model;
    private final Cues cues;
    private final Speakers speakers;
    private final Chains chains;
    private final Unmarked unmarked;
    private final Model.Decision decision;
    private final IndirectFeatures indirect;
    private final DirectFeatures direct;
    private final ContentBounds bounds;
    private final Names names;
    private final NotSaids sorts;
    private final List<Draft> found = new ArrayList<>();
    private final List<NotSaid> notSaid = new ArrayList<>();

    Reading(ParsedText article) {
        this.article = article;
        this.model = article.language().model();
        this.names = new Names(article);
        this.sorts = new NotSaids(article, names);
        this.cues = new Cues(article, model);
        this.speakers = new Speakers(article, names, cues);
        this.chains = new Chains(article, cues, speakers);
        this.unmarked = new Unmarked(article, names, cues, speakers);
        this.decision = model.decide();
        WordFeatures words = new WordFeatures(article, names);
        this.indirect = new IndirectFeatures(article, names, words, decision);
        this.direct = new DirectFeatures(article, names, words, decision);
        this.bounds = new ContentBounds(article, indirect, decision);
    }

    List<Quotation> quotations() {
        addIndirect();
        addDirect();
        new Overlaps(article, cues).drop(found);
        addUnmarked();
        return new Teller(article, names, chains).all(found);
    }

    /** What stands between marks and is no statement, in reading order; once the quotations were found. */
    List<NotSaid> notSaid() {
        return notSaid;
    }

    private void addIndirect() {
        if (model.isEmpty()) return;
        for (IndirectCandidate candidate : new IndirectCandidates(article, cues, speakers).all()) {
            indirect.cue(candidate);
            if (decision.probability() < IndirectCandidates.LEAST) continue;
            double confidence = decision.confidence();
            int[] content = bounds.of(candidate);
            QuotationKind kind = kind(content[0], content[1]);
            if (kind == QuotationKind.DIRECT || chains.isOuter(candidate, content[0], content[1])) continue;
            Reason side = candidate.after() ? Reason.CUE_BEFORE_QUOTE : Reason.CUE_AFTER_QUOTE;
            Attribution attribution = Attribution.of(
                    candidate.cue(), candidate.cueEnd(), candidate.speaker(), side, Reason.SPEAKER_IN_SENTENCE);
            found.add(draft(content[0], content[1], kind, form(candidate, content), attribution, confidence));
        }
    }

    private Draft draft(int from, int to, QuotationKind kind, Form form, Attribution attribution, double confidence) {
        return new Draft(from, to, article.span(from, to), kind, form, attribution, confidence, doubts(from, to));
    }

    private Form form(IndirectCandidate candidate, int[] content) {
        if (kind(content[0], content[1]) != QuotationKind.INDIRECT) return Form.MARKS;
        boolean lost = !candidate.after()
                && candidate.place() == StatementPlace.BEFORE
                && candidate.speaker() != null
                && unmarked.speaksOfItself(content[0], content[1])
                && !unmarked.speaksOfItself(
                        candidate.speaker().from(), candidate.speaker().to());
        return lost ? Form.LOST_MARKS : Form.NONE;
    }

    /** What lies within such a stretch, and is not between marks, is part of it. */
    private void addUnmarked() {
        BitSet covered = new BitSet();
        List<Draft> stretches = new ArrayList<>();
        for (Unmarked.Stretch stretch : unmarked.all()) {
            covered.set(stretch.from(), stretch.to());
            stretches.add(draft(
                    stretch.from(),
                    stretch.to(),
                    QuotationKind.DIRECT,
                    stretch.form(),
                    stretch.attribution(),
                    stretch.confidence()));
        }
        found.removeIf(draft -> draft.form() != Form.MARKS && covered.get(draft.from()));
        found.addAll(stretches);
    }

    private Set<Reason> doubts(int from, int to) {
        Set<Reason> doubts = EnumSet.noneOf(Reason.class);
        for (int i = from; i < to; i++) {
            if (!article.isOutside(i)) doubts.addAll(doubts(article.quoted(article.quoteOf(i))));
        }
        return doubts;
    }

    private static Set<Reason> doubts(Quoted quoted) {
        Set<Reason> doubts = EnumSet.noneOf(Reason.class);
        if (!quoted.balanced()) doubts.add(Reason.UNBALANCED_MARK);
        if (quoted.doubled()) doubts.add(Reason.DOUBLED_MARKS);
        return doubts;
    }

    private void addDirect() {
        Attribution[] attributions = new DirectAttributions(article, cues, names, speakers, chooser()).all();
        for (int q = 0; q < attributions.length; q++) {
            if (attributions[q] == null) continue;
            Set<Reason> shape = shape(q);
            double confidence = model.isEmpty() ? guess(attributions[q], shape) : learned(q, attributions[q]);
            int from = article.saidFrom(q);
            int to = article.saidTo(q);
            Span span = article.saidSpan(q);
            NotSaid.Sort sort = sorts.sort(q, attributions[q], confidence);
            if (sort != null) {
                notSaid.add(new NotSaid(span, sort));
                continue;
            }
            found.add(new Draft(from, to, span, QuotationKind.DIRECT, Form.MARKS, attributions[q], confidence, shape));
        }
    }

    /** By what was learned, else by rule. */
    private SpeakerChooser chooser() {
        return model.isEmpty() ? SpeakerChooser.BY_RULE : direct.chooser(decision);
    }

    private double learned(int q, Attribution attribution) {
        direct.said(q, attribution);
        return decision.confidence();
    }

    /** By how many of its characters stand between quotation marks; a word or two before them do not make it mixed. */
    private QuotationKind kind(int from, int to) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            if (article.isOutside(i)) continue;
            int q = article.quoteOf(i);
            int last = Math.min(to, article.quoteTo(q)) - 1;
            inside += article.token(last).end() - article.token(i).begin();
            i = last;
        }
        if (inside == 0) return QuotationKind.INDIRECT;
        return inside
                        >= DIRECT_SHARE
                                * (article.token(to - 1).end()
                                        - article.token(from).begin())
                ? QuotationKind.DIRECT
                : QuotationKind.MIXED;
    }

    private Set<Reason> shape(int q) {
        Set<Reason> shape = EnumSet.noneOf(Reason.class);
        int words = 0;
        int lower = 0;
        for (int i = article.quoteFrom(q); i < article.quoteTo(q); i++) {
            if (!article.token(i).isWord()) continue;
            words++;
            if (article.token(i).isLowerCase()) lower++;
        }
        char end = article.lastChar(q);
        shape.addAll(doubts(article.quoted(q)));
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
