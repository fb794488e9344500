package org.claimtrail.reading;

import java.util.List;

/** How many of an article's suggestions are decided; those shown only on request count once they are. */
public record Progress(int decided, int all) {
    static Progress of(List<Card> cards) {
        List<Card> counted = cards.stream()
                .filter(card -> card.suggestionId() != null && card.prominent())
                .toList();
        return new Progress((int) counted.stream().filter(card -> !card.open()).count(), counted.size());
    }
}
