package org.claimtrail.article.metadata;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** What may stand in an article's metadata, for every form and program that gives some. */
@RequestScoped
public class MetadataChecks {
    /** How long a title may be, in code points. */
    public static final int LONGEST_TITLE = ArticleMetadata.LONGEST_TITLE;

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final Fields fields;
    private final Texts texts;

    MetadataChecks(Fields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** The values to store; errors are added for the fields of {@link MetadataForm}. */
    public ArticleMetadata check(FormErrors errors, MetadataForm typed) {
        if (typed.title().isEmpty()) fields.required(errors, "title", typed.title(), LONGEST_TITLE);
        Stated stated = stated(errors, typed);
        return new ArticleMetadata(
                stated.title(),
                stated.byline(),
                stated.outlet(),
                stated.publishedOn(),
                stated.modifiedOn(),
                stated.section(),
                stated.language(),
                stated.canonicalUrl(),
                fields.optional(errors, "origin", typed.origin(), ArticleMetadata.LONGEST_ORIGIN));
    }

    /** What somebody says about an article that they bring in; errors are added for the fields of {@link MetadataForm}. */
    public Stated stated(FormErrors errors, MetadataForm typed) {
        return new Stated(
                fields.optional(errors, "title", typed.title(), LONGEST_TITLE),
                fields.optional(errors, "byline", typed.byline(), ArticleMetadata.LONGEST_BYLINE),
                fields.optional(errors, "outlet", typed.outlet(), Outlets.LONGEST_NAME),
                day(errors, "publishedOn", typed.publishedOn()),
                day(errors, "modifiedOn", typed.modifiedOn()),
                fields.optional(errors, "section", typed.section(), ArticleMetadata.LONGEST_SECTION),
                language(errors, typed.language()),
                address(errors, typed.canonicalUrl()),
                null);
    }

    /** The same of the few values that somebody gives along with a text. */
    public Stated stated(
            FormErrors errors, String title, String byline, String outlet, String publishedOn, String language) {
        return stated(errors, new MetadataForm(title, byline, outlet, publishedOn, null, null, language, null, null));
    }

    private LocalDate day(FormErrors errors, String field, String typed) {
        LocalDate day = fields.date(errors, field, typed);
        if (day != null && storable(day) == null)
            errors.add(field, texts.of(MetadataMessages.class).no_such_year());
        return day;
    }

    /** The day, or null for years that no article was published in and no database keeps. */
    public static LocalDate storable(LocalDate day) {
        return day.getYear() < 1000 || day.getYear() > 9999 ? null : day;
    }

    private String language(FormErrors errors, String typed) {
        String tag = fields.optional(errors, "language", typed, ArticleMetadata.LONGEST_LANGUAGE);
        if (tag != null && !LANGUAGE_TAG.matcher(tag).matches())
            errors.add("language", texts.of(MetadataMessages.class).no_language());
        return tag;
    }

    private String address(FormErrors errors, String typed) {
        String address = fields.optional(errors, "canonicalUrl", typed, ArticleMetadata.LONGEST_URL);
        if (address != null && webAddress(address) == null)
            errors.add("canonicalUrl", texts.of(MetadataMessages.class).no_address());
        return address;
    }

    /** An address that may safely become a link, else null. */
    public static String webAddress(String address) {
        if (address == null || address.length() > ArticleMetadata.LONGEST_URL) return null;
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
