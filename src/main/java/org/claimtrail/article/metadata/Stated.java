package org.claimtrail.article.metadata;

import java.time.LocalDate;

/**
 * What the person who brought an article in says about it; each may be null. It counts more than what the file says.
 *
 * @param modifiedOn when it was last changed
 * @param section the part of the paper or site that it stands in
 * @param versionOf the article that this is a newer version of
 */
public record Stated(
        String title,
        String byline,
        String outlet,
        LocalDate publishedOn,
        LocalDate modifiedOn,
        String section,
        String language,
        String canonicalUrl,
        Long versionOf) {
    public static final Stated NOTHING = new Stated(null, null, null, null, null);

    /** Whether all that is said stands there. */
    public boolean isIn(ArticleMetadata known) {
        return (title == null || title.equals(known.title()))
                && (byline == null || byline.equals(known.byline()))
                && (outlet == null || outlet.equalsIgnoreCase(known.outlet()))
                && (publishedOn == null || publishedOn.equals(known.publishedOn()))
                && (modifiedOn == null || modifiedOn.equals(known.modifiedOn()))
                && (section == null || section.equals(known.section()))
                && (language == null || language.equals(known.language()))
                && (canonicalUrl == null || canonicalUrl.equals(known.canonicalUrl()));
    }

    public Stated(String title, String byline, String outlet, LocalDate publishedOn, String language) {
        this(title, byline, outlet, publishedOn, null, null, language, null, null);
    }

    /** The same of the next version of an article; of an article of its own if that is null. */
    public Stated newerThan(Long article) {
        return new Stated(title, byline, outlet, publishedOn, modifiedOn, section, language, canonicalUrl, article);
    }
}
