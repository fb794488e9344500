package org.claimtrail.article;

/** An article that came in within the file of another one, such as an attachment. */
public record ArticlePart(long id, String title) {}
