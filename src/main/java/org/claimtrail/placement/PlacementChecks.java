package org.claimtrail.placement;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** Where a person says that an appearance stands in a newer version. */
@RequestScoped
class PlacementChecks {
    private final Texts texts;

    PlacementChecks(Texts texts) {
        this.texts = texts;
    }

    /**
     * Where these words stand, of several places the one nearest to that which the machine found; null, and an error for the
     * field, where they stand nowhere.
     */
    Span passage(FormErrors errors, String field, PlacementView placement, VersionText text, String words) {
        int near = placement.span() == null
                ? placement.oldSpan().begin()
                : placement.span().begin();
        Optional<Span> found = Occurrences.of(text.rawText(), words).stream()
                .min(Comparator.comparingInt(span -> Math.abs(span.begin() - near)));
        if (found.isEmpty()) errors.add(field, texts.of(ClaimMessages.class).words_not_found());
        else if (found.get().length() > Passage.LONGEST)
            errors.add(field, texts.of(ClaimMessages.class).passage_too_long(Passage.LONGEST));
        return found.orElse(null);
    }
}
