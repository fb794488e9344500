package org.claimtrail.article;

/** Fired inside the transaction that stores a version, so that what follows from its text is stored with it. */
public record VersionReady(long articleId, long versionId) {}
