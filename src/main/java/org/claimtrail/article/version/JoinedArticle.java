package org.claimtrail.article.version;

/** An article whose versions have become versions of another; {@code id} still leads to them. */
public record JoinedArticle(long id, String title) {}
