package org.claimtrail.article;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

/** What the values of this room's fields are called. */
@Singleton
class ArticleValues extends ValueNames {
    ArticleValues() {
        super("article", ArticleMessages.class);
    }
}
