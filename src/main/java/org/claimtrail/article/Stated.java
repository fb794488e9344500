package org.claimtrail.article;

import java.time.LocalDate;

/** What the person who brought an article in says about it; each may be null. It counts more than what the file says. */
public record Stated(
        String title, String byline, String outlet, LocalDate publishedOn, String language, String canonicalUrl) {
    public static final Stated NOTHING = new Stated(null, null, null, null, null, null);

    public Stated(String title, String byline, String outlet, LocalDate publishedOn, String language) {
        this(title, byline, outlet, publishedOn, language, null);
    }
}
