package org.claimtrail.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What was published under one title. Its text stands in its versions; here is what is known about it. */
@Entity
class Article {
    static final int LONGEST_TITLE = 500;
    static final int LONGEST_BYLINE = 300;
    static final int LONGEST_ORIGIN = 200;
    static final int LONGEST_URL = 2000;
    static final int LONGEST_LANGUAGE = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String title;
    String titleSource;
    String byline;
    String bylineSource;
    Long outletId;
    String outletSource;
    /** As the source has it: {@code 2025-02-28}, or with time and offset. */
    String published;

    LocalDate publishedOn;
    String publishedSource;
    String language;
    String languageSource;
    String canonicalUrl;

    @Column(columnDefinition = "char(64)")
    String urlKey;

    String origin;
    String originSource;
    Long currentVersionId;
    /** The article that its versions now belong to; null while it stands on its own. */
    Long joinedInto;

    Long addedBy;
    Instant addedAt;

    protected Article() {}

    Article(Long addedBy, Instant addedAt) {
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void title(Sourced found) {
        title = found.value();
        titleSource = found.source();
    }

    void byline(Sourced found) {
        byline = Sourced.value(found);
        bylineSource = Sourced.source(found);
    }

    void outlet(Long id, String source) {
        outletId = id;
        outletSource = id == null ? null : source;
    }

    void published(LocalDate day, Sourced found) {
        publishedOn = day;
        published = Sourced.value(found);
        publishedSource = Sourced.source(found);
    }

    void language(Sourced found) {
        language = Sourced.value(found);
        languageSource = Sourced.source(found);
    }

    void origin(Sourced found) {
        origin = Sourced.value(found);
        originSource = Sourced.source(found);
    }

    void canonicalUrl(String address) {
        canonicalUrl = address;
        urlKey = UrlKey.of(address);
    }

    /** Takes over what a later edition says: a new title unless a person gave the one there is, and what is not known yet. */
    void renew(Article later) {
        boolean given = Sourced.PERSON.equals(titleSource) && !Sourced.PERSON.equals(later.titleSource);
        if (!given && !Sourced.FILE_NAME.equals(later.titleSource)) title(new Sourced(later.title, later.titleSource));
        if (byline == null) byline(Sourced.orNull(later.byline, later.bylineSource));
        if (outletId == null) outlet(later.outletId, later.outletSource);
        if (published == null) published(later.publishedOn, Sourced.orNull(later.published, later.publishedSource));
        if (language == null) language(Sourced.orNull(later.language, later.languageSource));
        if (origin == null) origin(Sourced.orNull(later.origin, later.originSource));
    }
}
