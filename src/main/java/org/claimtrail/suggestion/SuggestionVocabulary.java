package org.claimtrail.suggestion;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class SuggestionVocabulary extends Vocabulary {
    SuggestionVocabulary() {
        super("suggestion", SuggestionMessages.class);
    }
}
