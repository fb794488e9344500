package org.claimtrail.review.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.text.Span;

/**
 * A piece of evidence. What its kind does not have is null.
 *
 * @param kind passage, file or link
 * @param stance supports, contradicts or context
 * @param span code points of the raw text of the article version
 * @param prefix up to 32 code points before the quote
 * @param suffix up to 32 code points after it
 * @param sha256 of the file, in hexadecimal
 * @param size of the file, in bytes
 * @param seenOn the day on which the link said so
 * @param withdrawnBy the name of who took it back, null while it counts
 */
public record EvidenceView(
        long id,
        int version,
        long claimId,
        String kind,
        String stance,
        String note,
        Long articleId,
        Long versionId,
        String articleTitle,
        Span span,
        String quote,
        String prefix,
        String suffix,
        String fileName,
        String sha256,
        Long size,
        String url,
        LocalDate seenOn,
        String addedBy,
        Instant addedAt,
        boolean withdrawn,
        String withdrawnBy,
        Instant withdrawnAt) {
    /** The key of the stance's name in {@link ReviewMessages}. */
    public String stanceKey() {
        return "stance_" + stance;
    }

    /** The key of the kind's name in {@link ReviewMessages}. */
    public String kindKey() {
        return "kind_" + kind;
    }

    /** What a list of evidence calls it. */
    public String label() {
        return switch (kind) {
            case "passage" -> articleTitle;
            case "file" -> fileName;
            default -> url;
        };
    }

    /** Where a person goes to see it: the reading page with the passage shown, the file, or the link itself. */
    public String address() {
        return switch (kind) {
            case "passage" ->
                "/articles/" + articleId + "?version=" + versionId + "&begin=" + span.begin() + "&end=" + span.end()
                        + "#passage";
            case "file" -> "/evidence/" + id + "/file";
            default -> url;
        };
    }

    @JsonIgnore
    public boolean isPassage() {
        return kind.equals("passage");
    }

    @JsonIgnore
    public boolean isFile() {
        return kind.equals("file");
    }

    @JsonIgnore
    public boolean isLink() {
        return kind.equals("link");
    }

    Assessment assessment() {
        return new Assessment(stance, note);
    }
}
