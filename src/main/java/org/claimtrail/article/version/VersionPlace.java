package org.claimtrail.article.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Where a version stands: the article and, counted from 1, its number there. */
public record VersionPlace(long articleId, int number) {
    /** The page where it is read. */
    @JsonIgnore
    public String address() {
        return "/articles/" + articleId + "/versions/" + number;
    }
}
