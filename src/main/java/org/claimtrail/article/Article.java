package org.claimtrail.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.article.metadata.StoredFact;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;

/** What was published under one title. Its text stands in its versions; here is what is known about it. */
@Entity
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "article_fact", joinColumns = @JoinColumn(name = "article_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    Map<MetadataField, StoredFact> facts = new HashMap<>();

    // What lists sort and filter by, as the facts have it.
    String title;
    String byline;
    Long outletId;
    LocalDate publishedOn;
    String language;

    @Column(columnDefinition = "char(64)")
    String urlKey;

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

    /** What is known of it, and where each fact was found. */
    public Metadata known() {
        Map<MetadataField, Fact> known = new EnumMap<>(MetadataField.class);
        facts.forEach((field, fact) -> known.put(field, fact.fact()));
        return new Metadata(known);
    }

    /**
     * Knows this from now on, and nothing else.
     *
     * @param outletId of the outlet that is named there; null where there is none
     */
    void know(Metadata known, Long outletId) {
        facts.keySet().retainAll(known.facts().keySet());
        known.facts().forEach((field, fact) -> facts.put(field, StoredFact.of(fact)));
        this.outletId = outletId;
        title = known.value(MetadataField.TITLE);
        byline = known.value(MetadataField.BYLINE);
        publishedOn = MetadataValues.day(known.value(MetadataField.PUBLISHED));
        language = known.value(MetadataField.LANGUAGE);
        urlKey = UrlKey.of(known.value(MetadataField.CANONICAL_URL));
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

    public boolean hasNewest(long versionId) {
        return currentVersionId != null && currentVersionId == versionId;
    }

    /** Null while it stands on its own. */
    public Long joinedInto() {
        return joinedInto;
    }
}
