package org.claimtrail.article;

/** Metadata as a form or a program sends them, unchecked; the field names are those of the form. */
record MetadataForm(
        String title,
        String byline,
        String outlet,
        String publishedOn,
        String language,
        String canonicalUrl,
        String origin) {

    MetadataForm {
        title = typed(title);
        byline = typed(byline);
        outlet = typed(outlet);
        publishedOn = typed(publishedOn);
        language = typed(language);
        canonicalUrl = typed(canonicalUrl);
        origin = typed(origin);
    }

    static MetadataForm of(ArticleMetadata metadata) {
        return new MetadataForm(
                metadata.title(),
                metadata.byline(),
                metadata.outlet(),
                metadata.publishedOn() == null ? null : metadata.publishedOn().toString(),
                metadata.language(),
                metadata.canonicalUrl(),
                metadata.origin());
    }

    /** On one line: none of these values spans several. */
    private static String typed(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
