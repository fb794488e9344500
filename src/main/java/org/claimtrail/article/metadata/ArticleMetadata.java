package org.claimtrail.article.metadata;

import java.time.LocalDate;

/**
 * What a person may correct about an article; all but the title may be null.
 *
 * @param outlet by name
 * @param modifiedOn when it was last changed
 * @param section the part of the paper or site that it stands in
 * @param language a BCP 47 tag such as "en"
 * @param canonicalUrl where the article was published
 * @param origin where the text states that it comes from, such as an agency
 */
public record ArticleMetadata(
        String title,
        String byline,
        String outlet,
        LocalDate publishedOn,
        LocalDate modifiedOn,
        String section,
        String language,
        String canonicalUrl,
        String origin) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_BYLINE = 300;
    public static final int LONGEST_ORIGIN = 200;
    public static final int LONGEST_SECTION = 200;
    public static final int LONGEST_URL = 2000;
    public static final int LONGEST_LANGUAGE = 20;
}
