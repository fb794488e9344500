package org.claimtrail.article.version;

/**
 * What adding an article came to.
 *
 * @param otherwise whether something was said about it that was not used, since the article there was says otherwise
 */
public record Added(long articleId, Kind kind, boolean otherwise) {
    Added(long articleId, Kind kind) {
        this(articleId, kind, false);
    }

    /** Whether an article was there already, or even had the same text. */
    public enum Kind {
        NEW,
        NEW_VERSION,
        KNOWN
    }
}
