package org.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is known about an article, with where each value was found ({@code ...Source}, the slug of an
 * {@link org.claimtrail.extraction.Source} or "person"); what is not known is null.
 *
 * @param version of the metadata, for editing them
 * @param published as the source has it, with time and offset where known
 * @param versionNumber of the current text
 * @param mediaType of the original
 * @param originalSize in bytes
 * @param textLength in code points
 * @param addedBy a name; null when it came through the drop folder
 * @param uploads every time that the bytes came in, the first one first
 * @param parts the articles that came in within the file of this one, such as its attachments
 */
public record ArticleView(
        long id,
        int version,
        String title,
        String titleSource,
        String byline,
        String bylineSource,
        Long outletId,
        String outlet,
        String outletSource,
        String published,
        LocalDate publishedOn,
        String publishedSource,
        String language,
        String languageSource,
        String canonicalUrl,
        String origin,
        String originSource,
        long versionId,
        int versionNumber,
        int textLength,
        String mediaType,
        String originalSha256,
        long originalSize,
        String addedBy,
        Instant addedAt,
        List<Upload> uploads,
        List<ArticlePart> parts) {

    /**
     * One time that the bytes came in.
     *
     * @param by a name; null when nobody in particular brought them
     * @param arrivedThrough slug of an {@link Arrival.Way}
     * @param withinFile the name of the file that they came out of; null for what was brought as it is
     * @param withinUpload that file's id among the uploads
     * @param partOf the article that this one is a part of
     */
    @Schema(name = "ArticleUpload")
    public record Upload(
            String fileName,
            String arrivedThrough,
            String by,
            Instant at,
            String withinFile,
            Long withinUpload,
            ArticlePart partOf) {
        /** For queries: the article that this one is a part of by its id and title, which may be null. */
        Upload(
                String fileName,
                String arrivedThrough,
                String by,
                Instant at,
                String withinFile,
                Long withinUpload,
                Long partOf,
                String partOfTitle) {
            this(
                    fileName,
                    arrivedThrough,
                    by,
                    at,
                    withinFile,
                    withinUpload,
                    partOf == null ? null : new ArticlePart(partOf, partOfTitle));
        }

        /** The key of the way in {@link ArticleMessages}. */
        @JsonIgnore
        public String throughKey() {
            return "through_" + arrivedThrough.replace('-', '_');
        }
    }

    /** The articles that this one came in as a part of. */
    @JsonIgnore
    public List<ArticlePart> wholes() {
        return uploads.stream()
                .map(Upload::partOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What a person may correct. */
    @JsonIgnore
    public ArticleMetadata metadata() {
        return new ArticleMetadata(title, byline, outlet, publishedOn, language, canonicalUrl, origin);
    }

    /** The key of a source's name in {@link ArticleMessages}; null where there is no source. */
    static String key(String source) {
        return source == null ? null : "source_" + source.replace('-', '_');
    }

    @JsonIgnore
    public String titleSourceKey() {
        return key(titleSource);
    }

    @JsonIgnore
    public String bylineSourceKey() {
        return key(bylineSource);
    }

    @JsonIgnore
    public String outletSourceKey() {
        return key(outletSource);
    }

    @JsonIgnore
    public String publishedSourceKey() {
        return key(publishedSource);
    }

    @JsonIgnore
    public String languageSourceKey() {
        return key(languageSource);
    }

    @JsonIgnore
    public String originSourceKey() {
        return key(originSource);
    }
}
