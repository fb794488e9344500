package org.claimtrail.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.article.metadata.Sourced;

/** What was published under one title. Its text stands in its versions; here is what is known about it. */
@Entity
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String title;
    String titleSource;
    String titleSureness;
    String byline;
    String bylineSource;
    String bylineSureness;
    Long outletId;
    String outletSource;
    String outletSureness;
    /** As the source has it: {@code 2025-02-28}, or with time and offset. */
    String published;

    LocalDate publishedOn;
    String publishedSource;
    String publishedSureness;
    /** Likewise. */
    String modified;

    LocalDate modifiedOn;
    String modifiedSource;
    String modifiedSureness;
    String section;
    String sectionSource;
    String sectionSureness;
    String language;
    String languageSource;
    String languageSureness;
    String canonicalUrl;
    String canonicalUrlSource;
    String canonicalUrlSureness;

    @Column(columnDefinition = "char(64)")
    String urlKey;

    String origin;
    String originSource;
    String originSureness;
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
        titleSureness = found.sureness();
    }

    void byline(Sourced found) {
        byline = Sourced.value(found);
        bylineSource = Sourced.source(found);
        bylineSureness = Sourced.sureness(found);
    }

    /** @param found the name; null where there is no outlet */
    void outlet(Long id, Sourced found) {
        outletId = id;
        outletSource = Sourced.source(found);
        outletSureness = Sourced.sureness(found);
    }

    void published(LocalDate day, Sourced found) {
        publishedOn = day;
        published = Sourced.value(found);
        publishedSource = Sourced.source(found);
        publishedSureness = Sourced.sureness(found);
    }

    void modified(LocalDate day, Sourced found) {
        modifiedOn = day;
        modified = Sourced.value(found);
        modifiedSource = Sourced.source(found);
        modifiedSureness = Sourced.sureness(found);
    }

    void section(Sourced found) {
        section = Sourced.value(found);
        sectionSource = Sourced.source(found);
        sectionSureness = Sourced.sureness(found);
    }

    void language(Sourced found) {
        language = Sourced.value(found);
        languageSource = Sourced.source(found);
        languageSureness = Sourced.sureness(found);
    }

    void origin(Sourced found) {
        origin = Sourced.value(found);
        originSource = Sourced.source(found);
        originSureness = Sourced.sureness(found);
    }

    void canonicalUrl(Sourced found) {
        canonicalUrl = Sourced.value(found);
        canonicalUrlSource = Sourced.source(found);
        canonicalUrlSureness = Sourced.sureness(found);
        urlKey = UrlKey.of(canonicalUrl);
    }

    /**
     * Takes over what a later edition says: a new title and date of change unless a person gave those there are, and what
     * is not known yet.
     */
    public void renew(Article later) {
        boolean given = Sourced.PERSON.equals(titleSource) && !Sourced.PERSON.equals(later.titleSource);
        if (!given && !Sourced.FILE_NAME.equals(later.titleSource))
            title(new Sourced(later.title, later.titleSource, later.titleSureness));
        if (byline == null) byline(Sourced.orNull(later.byline, later.bylineSource, later.bylineSureness));
        if (outletId == null && later.outletId != null)
            outlet(later.outletId, new Sourced(null, later.outletSource, later.outletSureness));
        if (published == null)
            published(
                    later.publishedOn, Sourced.orNull(later.published, later.publishedSource, later.publishedSureness));
        boolean dated = Sourced.PERSON.equals(modifiedSource) && !Sourced.PERSON.equals(later.modifiedSource);
        if (later.modified != null && !dated)
            modified(later.modifiedOn, new Sourced(later.modified, later.modifiedSource, later.modifiedSureness));
        if (section == null || Sourced.PERSON.equals(later.sectionSource))
            section(Sourced.orNull(later.section, later.sectionSource, later.sectionSureness));
        if (language == null) language(Sourced.orNull(later.language, later.languageSource, later.languageSureness));
        if (origin == null) origin(Sourced.orNull(later.origin, later.originSource, later.originSureness));
    }

    /** A version became the newest one. */
    public void newest(long versionId) {
        currentVersionId = versionId;
    }

    /** Its versions belong to another article from now on. */
    public void joined(long intoId) {
        joinedInto = intoId;
        currentVersionId = null;
    }

    /** It stands on its own again. */
    public void separated(long newestVersionId) {
        joinedInto = null;
        currentVersionId = newestVersionId;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String urlKey() {
        return urlKey;
    }

    public boolean hasNewest(long versionId) {
        return currentVersionId != null && currentVersionId == versionId;
    }

    /** Null while it stands on its own. */
    public Long joinedInto() {
        return joinedInto;
    }
}
