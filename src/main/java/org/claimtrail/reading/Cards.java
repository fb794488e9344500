package org.claimtrail.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.suggestion.SuggestedPassages;
import org.claimtrail.web.problem.CommonProblem;

/** The margin of an article: a card for each passage that was suggested in it or made an appearance. */
@ApplicationScoped
class Cards {
    private final SuggestedPassages passages;

    Cards(SuggestedPassages passages) {
        this.passages = passages;
    }

    /** In reading order. */
    List<Card> of(VersionText text) {
        return passages.of(text).stream().map(Card::new).toList();
    }

    /** The card of a suggestion; refused as not found when this text has none such. */
    Card ofSuggestion(VersionText text, long suggestion) {
        return new Card(passages.ofSuggestion(text, suggestion));
    }

    /** The card of an appearance; refused as not found when this text has none such. */
    Card ofAppearance(VersionText text, long appearance) {
        return of(text).stream()
                .filter(card -> card.appearanceId() != null && card.appearanceId() == appearance)
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }
}
