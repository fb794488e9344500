package org.claimtrail.article.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.claimtrail.article.ArticleMessages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version in the list of an article's versions, with how it first came in.
 *
 * @param at when it came in
 * @param by a name; null when nobody in particular brought it
 * @param arrivedThrough slug of an {@link Arrival.Way}
 * @param textLength in code points
 * @param textSha256 of the raw text's UTF-8 bytes
 * @param mediaType of the original
 */
@Schema(name = "ArticleVersion")
public record VersionRow(
        long id,
        int number,
        Instant at,
        String by,
        String arrivedThrough,
        String fileName,
        int textLength,
        String textSha256,
        String mediaType,
        String originalSha256) {
    /** The key of the way in {@link ArticleMessages}. */
    @JsonIgnore
    public String throughKey() {
        return "through_" + arrivedThrough.replace('-', '_');
    }
}
