package org.claimtrail.article;

import org.claimtrail.history.Action;

/** What happens to articles. */
public enum ArticleAction implements Action {
    ARTICLE_ADDED,
    ARTICLE_UPLOADED_AGAIN,
    ARTICLE_SAME_TEXT,
    ARTICLE_VERSION_ADDED,
    ARTICLE_JOINED,
    ARTICLE_SEPARATED,
    ARTICLE_BLOCK_MARKED,
    ARTICLE_BLOCK_UNMARKED,
    ARTICLE_BLOCKS_CARRIED,
    ARTICLE_BLOCKS_LEFT,
    ARTICLE_LETTERS_REPAIRED,
    ARTICLE_LETTERS_UNREPAIRED,
    ARTICLE_CORRECTED
}
