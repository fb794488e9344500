package org.claimtrail.web.words;

import jakarta.inject.Singleton;

@Singleton
class WebVocabulary extends Vocabulary {
    WebVocabulary() {
        super("web", WebMessages.class);
    }
}
