package org.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.article.version.Arrival;

/**
 * What lists show of an article.
 *
 * @param addedBy a name; null when nobody in particular brought it
 * @param arrivedThrough slug of the {@link Arrival.Way} that it came first
 */
public record ArticleRow(
        long id,
        String title,
        Long outletId,
        String outlet,
        String byline,
        LocalDate publishedOn,
        String language,
        String addedBy,
        String arrivedThrough,
        Instant addedAt) {
    /** The key of the way in {@link ArticleMessages}. */
    @JsonIgnore
    public String throughKey() {
        return "through_" + arrivedThrough.replace('-', '_');
    }
}
