package org.claimtrail.quotation.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.text.Span;

/** Of drafts that hold the same words, keeps those that say who said them. */
final class Overlaps {
    private static final double MIXED_LEAST = 0.4;

    private final ParsedText article;
    private final Cues cues;

    Overlaps(ParsedText article, Cues cues) {
        this.article = article;
        this.cues = cues;
    }

    /** Takes out of the list what is told by another draft in it. */
    void drop(List<Draft> found) {
        dropCovered(found);
        dropTwice(found);
    }

    /** A quoted part of a mixed statement is not told twice, unless a cue inside the statement gives it to another. */
    private void dropCovered(List<Draft> found) {
        List<Draft> direct = drafts(found, QuotationKind.DIRECT);
        List<Draft> mixed = drafts(found, QuotationKind.MIXED);
        Set<Draft> dropped = new HashSet<>();
        int first = 0;
        for (Draft whole : mixed) {
            while (first < direct.size()
                    && direct.get(first).span().end() <= whole.span().begin()) first++;
            for (int i = first;
                    i < direct.size()
                            && direct.get(i).span().begin() < whole.span().end();
                    i++) {
                Draft part = direct.get(i);
                if (!whole.span().overlaps(part.span())) continue;
                boolean own = part.attribution().hasCue()
                        && whole.span()
                                .contains(article.span(
                                        part.attribution().cue(),
                                        part.attribution().cueEnd()));
                if (own ? part.confidence() >= whole.confidence() : whole.confidence() < MIXED_LEAST) {
                    dropped.add(whole);
                } else if (!own) {
                    dropped.add(part);
                }
            }
        }
        found.removeIf(dropped::contains);
    }

    /** The same words by "she said" and by "according to" her office: the latter is on the way that they took. */
    private void dropTwice(List<Draft> found) {
        Map<Span, Draft> kept = new HashMap<>();
        for (Draft draft : found) kept.merge(draft.span(), draft, this::better);
        // By identity: of two that are equal, one is kept.
        Set<Draft> best = Collections.newSetFromMap(new IdentityHashMap<>());
        best.addAll(kept.values());
        found.removeIf(draft -> !best.contains(draft));
    }

    private Draft better(Draft a, Draft b) {
        boolean passedOn = isPrepositional(a);
        if (passedOn != isPrepositional(b)) return passedOn ? b : a;
        return a.confidence() >= b.confidence() ? a : b;
    }

    private boolean isPrepositional(Draft draft) {
        return draft.attribution().hasCue()
                && cues.isPrepositional(draft.attribution().cue());
    }

    private static List<Draft> drafts(List<Draft> found, QuotationKind kind) {
        return found.stream()
                .filter(draft -> draft.kind() == kind)
                .sorted(Comparator.comparing(Draft::span))
                .toList();
    }
}
