package org.claimtrail.article.metadata;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class MetadataVocabulary extends Vocabulary {
    MetadataVocabulary() {
        super("metadata", MetadataMessages.class);
    }
}
