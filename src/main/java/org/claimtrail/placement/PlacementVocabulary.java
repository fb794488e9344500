package org.claimtrail.placement;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class PlacementVocabulary extends Vocabulary {
    PlacementVocabulary() {
        super("placement", PlacementMessages.class);
    }
}
