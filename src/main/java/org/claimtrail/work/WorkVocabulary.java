package org.claimtrail.work;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class WorkVocabulary extends Vocabulary {
    WorkVocabulary() {
        super("work", WorkMessages.class);
    }
}
