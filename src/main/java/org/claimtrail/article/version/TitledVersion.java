package org.claimtrail.article.version;

/** A version by the title of its article. */
public record TitledVersion(long id, String title, long articleId, int number) {
    public VersionPlace place() {
        return new VersionPlace(articleId, number);
    }
}
