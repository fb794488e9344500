package org.claimtrail.article;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.claimtrail.web.Fields;
import org.claimtrail.web.FormErrors;
import org.claimtrail.web.Texts;

/** What may stand in an article's metadata, for every form and program that gives some. */
@RequestScoped
public class MetadataChecks {
    /** How long a title may be, in code points. */
    public static final int LONGEST_TITLE = Article.LONGEST_TITLE;

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final Fields fields;
    private final Texts texts;

    MetadataChecks(Fields fields, Texts texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** The values to store; errors are added for the fields of {@link MetadataForm}. */
    ArticleMetadata check(FormErrors errors, MetadataForm typed) {
        String title = fields.required(errors, "title", typed.title(), LONGEST_TITLE);
        Stated rest = optional(errors, null, typed.byline(), typed.outlet(), typed.publishedOn(), typed.language());
        return new ArticleMetadata(
                title,
                rest.byline(),
                rest.outlet(),
                rest.publishedOn(),
                day(errors, "modifiedOn", typed.modifiedOn()),
                fields.optional(errors, "section", typed.section(), Article.LONGEST_SECTION),
                rest.language(),
                address(errors, typed.canonicalUrl()),
                fields.optional(errors, "origin", typed.origin(), Article.LONGEST_ORIGIN));
    }

    /**
     * What somebody says about an article that they bring in; errors are added for the fields title, byline, outlet,
     * publishedOn and language.
     */
    public Stated stated(
            FormErrors errors, String title, String byline, String outlet, String publishedOn, String language) {
        return stated(errors, title, byline, outlet, publishedOn, language, null);
    }

    /** The same, and where it was published; an error of that is added for the field canonicalUrl. */
    public Stated stated(
            FormErrors errors,
            String title,
            String byline,
            String outlet,
            String publishedOn,
            String language,
            String canonicalUrl) {
        Stated rest = optional(
                errors,
                fields.optional(errors, "title", oneLine(title), LONGEST_TITLE),
                byline,
                outlet,
                publishedOn,
                language);
        return new Stated(
                rest.title(),
                rest.byline(),
                rest.outlet(),
                rest.publishedOn(),
                rest.language(),
                address(errors, canonicalUrl),
                null);
    }

    private Stated optional(
            FormErrors errors, String title, String byline, String outlet, String publishedOn, String language) {
        return new Stated(
                title,
                fields.optional(errors, "byline", oneLine(byline), Article.LONGEST_BYLINE),
                fields.optional(errors, "outlet", oneLine(outlet), Outlet.LONGEST_NAME),
                day(errors, "publishedOn", publishedOn),
                language(errors, language));
    }

    private LocalDate day(FormErrors errors, String field, String typed) {
        LocalDate day = fields.date(errors, field, typed);
        if (day != null && storable(day) == null)
            errors.add(field, texts.of(ArticleMessages.class).no_such_year());
        return day;
    }

    /** The day, or null for years that no article was published in and no database keeps. */
    static LocalDate storable(LocalDate day) {
        return day.getYear() < 1000 || day.getYear() > 9999 ? null : day;
    }

    private String language(FormErrors errors, String typed) {
        String tag = fields.optional(errors, "language", typed, Article.LONGEST_LANGUAGE);
        if (tag != null && !LANGUAGE_TAG.matcher(tag).matches())
            errors.add("language", texts.of(ArticleMessages.class).no_language());
        return tag;
    }

    private String address(FormErrors errors, String typed) {
        String address = fields.optional(errors, "canonicalUrl", typed, Article.LONGEST_URL);
        if (address != null && Articles.webAddress(address) == null)
            errors.add("canonicalUrl", texts.of(ArticleMessages.class).no_address());
        return address;
    }

    private static String oneLine(String typed) {
        return typed == null ? null : typed.replaceAll("\\s+", " ");
    }
}
