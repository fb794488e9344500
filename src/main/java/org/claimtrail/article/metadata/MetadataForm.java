package org.claimtrail.article.metadata;

import java.time.LocalDate;

/** Metadata as a form, a program or a file states them, unchecked; the field names are those of the form. */
public record MetadataForm(
        String title,
        String byline,
        String outlet,
        String publishedOn,
        String modifiedOn,
        String section,
        String language,
        String canonicalUrl,
        String origin) {

    public MetadataForm {
        title = typed(title);
        byline = typed(byline);
        outlet = typed(outlet);
        publishedOn = typed(publishedOn);
        modifiedOn = typed(modifiedOn);
        section = typed(section);
        language = typed(language);
        canonicalUrl = typed(canonicalUrl);
        origin = typed(origin);
    }

    public static MetadataForm of(ArticleMetadata metadata) {
        return new MetadataForm(
                metadata.title(),
                metadata.byline(),
                metadata.outlet(),
                day(metadata.publishedOn()),
                day(metadata.modifiedOn()),
                metadata.section(),
                metadata.language(),
                metadata.canonicalUrl(),
                metadata.origin());
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** On one line: none of these values spans several. */
    private static String typed(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
