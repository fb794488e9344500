package org.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.article.metadata.ArticleMetadata;
import org.claimtrail.article.metadata.Sourced;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.text.Mojibake;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is known about an article, with where each value was found ({@code ...Source}, the slug of an
 * {@link org.claimtrail.extraction.Source} or "person"); what is not known is null.
 *
 * @param version of the metadata, for editing them
 * @param published as the source has it, with time and offset where known
 * @param modified when it was last changed, likewise
 * @param section the part of the paper or site that it stands in
 * @param sureness how sure each value is: stated, likely or guessed
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
        String modified,
        LocalDate modifiedOn,
        String modifiedSource,
        String section,
        String sectionSource,
        String language,
        String languageSource,
        String canonicalUrl,
        String canonicalUrlSource,
        String origin,
        String originSource,
        Sure sureness,
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

    /** How sure each value is: the slug of an {@link org.claimtrail.extraction.Sureness}; null where there is no value. */
    @Schema(name = "ArticleSureness")
    public record Sure(
            String title,
            String byline,
            String outlet,
            String published,
            String modified,
            String section,
            String language,
            String canonicalUrl,
            String origin) {
        static Sure of(Article a) {
            return new Sure(
                    a.titleSureness,
                    a.bylineSureness,
                    a.outletSureness,
                    a.publishedSureness,
                    a.modifiedSureness,
                    a.sectionSureness,
                    a.languageSureness,
                    a.canonicalUrlSureness,
                    a.originSureness);
        }
    }

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
        return new ArticleMetadata(
                title, byline, outlet, publishedOn, modifiedOn, section, language, canonicalUrl, origin);
    }

    /** Whether what is known of it was read in the wrong encoding. */
    @JsonIgnore
    public boolean garbled() {
        return Mojibake.in(Stream.of(
                                found(title, titleSource),
                                found(byline, bylineSource),
                                found(outlet, outletSource),
                                found(section, sectionSource),
                                found(origin, originSource))
                        .collect(Collectors.joining("\n")))
                .suspected();
    }

    private static String found(String value, String source) {
        return value == null || Sourced.PERSON.equals(source) ? "" : value;
    }

    /** Where a value was found and how sure it is, as keys in {@link ArticleMessages}; no sureness where a person gave it. */
    public record Note(String sourceKey, String surenessKey) {
        static Note of(String source, String sureness) {
            if (source == null) return null;
            boolean given = source.equals(Sourced.PERSON);
            return new Note("source_" + source.replace('-', '_'), given ? null : "sureness_" + sureness);
        }
    }

    @JsonIgnore
    public Note titleNote() {
        return Note.of(titleSource, sureness.title());
    }

    @JsonIgnore
    public Note bylineNote() {
        return Note.of(bylineSource, sureness.byline());
    }

    @JsonIgnore
    public Note outletNote() {
        return Note.of(outletSource, sureness.outlet());
    }

    @JsonIgnore
    public Note publishedNote() {
        return Note.of(publishedSource, sureness.published());
    }

    @JsonIgnore
    public Note modifiedNote() {
        return Note.of(modifiedSource, sureness.modified());
    }

    @JsonIgnore
    public Note sectionNote() {
        return Note.of(sectionSource, sureness.section());
    }

    @JsonIgnore
    public Note languageNote() {
        return Note.of(languageSource, sureness.language());
    }

    @JsonIgnore
    public Note canonicalUrlNote() {
        return Note.of(canonicalUrlSource, sureness.canonicalUrl());
    }

    @JsonIgnore
    public Note originNote() {
        return Note.of(originSource, sureness.origin());
    }
}
