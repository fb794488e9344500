package org.claimtrail.quotation.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.claimtrail.quotation.ChainLink;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.description.Chains;
import org.claimtrail.quotation.description.Contexts;
import org.claimtrail.quotation.description.CueReader;
import org.claimtrail.quotation.description.Mentions;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.worth.Worth;
import org.claimtrail.text.Span;

/** Tells of drafts as quotations: their speakers, cues and contexts, the way they came, and what lies within what. */
final class Teller {
    private static final Comparator<Quotation> BY_SPAN = Comparator.comparing(Quotation::span);
    private static final double LEAST_AROUND = 0.3;
    private static final int DEEPEST = 6;

    private final ParsedText article;
    private final Chains chains;
    private final Mentions mentions;
    private final CueReader cueReader;
    private final Contexts contexts;
    private final Worth worth;

    Teller(ParsedText article, Names names, Chains chains) {
        this.article = article;
        this.chains = chains;
        this.mentions = new Mentions(article, names);
        this.cueReader = new CueReader(article);
        this.contexts = new Contexts(article, names);
        this.worth = article.language().worth();
    }

    /** In reading order, what contains a statement before it; a statement within another is told as such. */
    List<Quotation> all(List<Draft> found) {
        found.sort(Comparator.comparingInt(Draft::from)
                .thenComparing(Comparator.comparingInt(Draft::to).reversed()));
        List<Quotation> told = new ArrayList<>();
        Deque<Draft> around = new ArrayDeque<>();
        Deque<Quotation> outer = new ArrayDeque<>();
        for (Draft draft : found) {
            while (!around.isEmpty() && around.peek().to() <= draft.from()) {
                around.pop();
                outer.pop();
            }
            boolean within = !around.isEmpty() && isTold(around.peek(), draft);
            Quotation quotation = quotation(draft, within ? outer.peek() : null);
            told.add(quotation);
            boolean deep = around.size() >= DEEPEST || draft.confidence() < LEAST_AROUND;
            if (deep || (!around.isEmpty() && draft.to() > around.peek().to())) continue;
            around.push(draft);
            outer.push(quotation);
        }
        told.sort(BY_SPAN);
        return told;
    }

    /** Whether the cue of the inner statement is part of the outer, so that the outer's speaker tells of it. */
    private static boolean isTold(Draft outer, Draft inner) {
        int cue = inner.attribution().cue();
        return outer.contains(inner) && cue >= outer.from() && cue < outer.to();
    }

    /** @param outer the statement that it is part of, or null */
    private Quotation quotation(Draft draft, Quotation outer) {
        Attribution attribution = draft.attribution();
        boolean doubled = draft.doubts().contains(Reason.DOUBLED_MARKS);
        boolean lost = draft.form() == Form.LOST_MARKS;
        QuotationKind kind = lost ? QuotationKind.DIRECT : draft.kind();
        Form form = doubled ? Form.DOUBLED_MARKS : draft.form();
        Chains.Way way = chains.of(attribution, draft.from(), draft.to());
        Mention speaker = mentions.of(way.speaker());
        boolean told = outer != null && isKnown(outer.speaker()) && !isSame(speaker, outer.speaker());
        return new Quotation(
                draft.span(),
                kind,
                speaker,
                attribution.hasCue() ? cueReader.read(attribution.cue(), attribution.cueEnd()) : null,
                told ? toldBy(way.links(), outer) : way.links(),
                draft.confidence(),
                attribution.reasonsWith(draft.doubts()),
                form,
                draft.kind() == QuotationKind.MIXED ? quotedParts(draft) : List.of(),
                worth == null ? null : worth.of(article.tokens(draft.from(), draft.to())),
                contexts.of(
                        draft.from(),
                        draft.to(),
                        attribution,
                        speaker == null ? null : speaker.canonical(),
                        draft.kind() == QuotationKind.DIRECT),
                outer == null ? null : outer.span());
    }

    /** More than a pronoun that stands for nobody named. */
    private static boolean isKnown(Mention speaker) {
        return speaker != null && (speaker.canonical() != null || speaker.text().indexOf(' ') > 0);
    }

    private static boolean isSame(Mention speaker, Mention other) {
        return speaker != null
                && speaker.canonical() != null
                && speaker.canonical().equals(other.canonical());
    }

    /** Outwards: the statement's own way, who tells of it, and the way that took. */
    private List<ChainLink> toldBy(List<ChainLink> own, Quotation outer) {
        List<ChainLink> links = new ArrayList<>(own);
        ChainLink teller = chains.teller(outer.speaker());
        if (own.stream().noneMatch(link -> link.span().overlaps(teller.span()))) links.add(teller);
        outer.chain().stream()
                .filter(link -> links.stream().noneMatch(known -> known.span().overlaps(link.span())))
                .forEach(links::add);
        return links;
    }

    private List<Span> quotedParts(Draft draft) {
        List<Span> parts = new ArrayList<>();
        for (int i = draft.from(); i < draft.to(); i++) {
            if (article.isOutside(i)) continue;
            parts.add(article.saidSpan(article.quoteOf(i)));
            i = article.quoteTo(article.quoteOf(i)) - 1;
        }
        return parts;
    }
}
