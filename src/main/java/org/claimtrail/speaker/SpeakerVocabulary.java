package org.claimtrail.speaker;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class SpeakerVocabulary extends Vocabulary {
    SpeakerVocabulary() {
        super("speaker", SpeakerMessages.class);
    }
}
