package org.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.article.metadata.FactView;
import org.claimtrail.article.metadata.Knowledge;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is known about an article.
 *
 * @param version of the metadata, for editing them
 * @param known for programs, each fact is a member of its own, and where it was found another one
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
        @JsonIgnore Metadata known,
        Long outletId,
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
    static final String SOURCE = "Source";

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
    public MetadataValues metadata() {
        return MetadataValues.of(known);
    }

    /** The facts as members of their own, each with where it was found. */
    @JsonAnyGetter
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        known.facts().forEach((field, fact) -> {
            members.put(field.member(), fact.value());
            if (field.isDate()) members.put(field.givenMember(), MetadataValues.day(fact.value()));
            members.put(field.member() + SOURCE, Slug.of(fact.source()));
        });
        return members;
    }

    /** How sure each value is: the slug of a {@link org.claimtrail.extraction.Sureness}. */
    @JsonProperty("sureness")
    public Map<String, String> sureness() {
        Map<String, String> sureness = new LinkedHashMap<>();
        known.facts()
                .forEach((field, fact) ->
                        sureness.put(field.member(), Slug.of(fact.source().sureness())));
        return sureness;
    }

    /** As it is known; null where it is not. */
    public String value(MetadataField field) {
        return known.value(field);
    }

    @JsonIgnore
    public String title() {
        return value(MetadataField.TITLE);
    }

    @JsonIgnore
    public String language() {
        return value(MetadataField.LANGUAGE);
    }

    /** Null where no address is known. */
    @JsonIgnore
    public FactView address() {
        return known.facts().containsKey(MetadataField.CANONICAL_URL)
                ? FactView.of(known, MetadataField.CANONICAL_URL)
                : null;
    }

    /** All facts for a page; the address of the article is a link of its own there. */
    @JsonIgnore
    public List<FactView> facts() {
        return Arrays.stream(MetadataField.values())
                .filter(field -> field != MetadataField.CANONICAL_URL)
                .map(field -> FactView.of(known, field))
                .filter(fact -> fact.value() != null || fact.looked())
                .toList();
    }

    /** Whether what is known of it was read in the wrong encoding. */
    @JsonIgnore
    public boolean garbled() {
        return Knowledge.garbled(known);
    }
}
