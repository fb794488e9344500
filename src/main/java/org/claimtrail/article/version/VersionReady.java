package org.claimtrail.article.version;

/** Fired inside the transaction that stores a version; whoever works long on its text begins once that has succeeded. */
public record VersionReady(long articleId, long versionId) {}
