package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.Span;

/** Reads claims and appearances as they are shown: one query for each kind of row, however many there are. */
@ApplicationScoped
public class ClaimViews {
    private static final String APPEARANCE = """
            select a.claimId, a.id, a.version, a.articleId, a.articleVersionId, v.number, r.title, a.outletId, o.name,
                   r.publishedOn, a.spanBegin, a.spanEnd, a.quote, a.prefix, a.suffix, a.kind, a.cue,
                   a.speakerMention, %s, a.speakerId, a.language
            from Appearance a join Article r on r.id = a.articleId
            join ArticleVersion v on v.id = a.articleVersionId left join Outlet o on o.id = a.outletId
            """.formatted(ClaimQuery.RESOLVED);

    private final EntityManager entities;
    private final Speakers speakers;
    private final PeopleNames people;

    ClaimViews(EntityManager entities, Speakers speakers, PeopleNames people) {
        this.entities = entities;
        this.speakers = speakers;
        this.people = people;
    }

    record ClaimData(
            Long id,
            Integer version,
            String statement,
            ClaimStatus status,
            String outcome,
            String ratedStatement,
            Long createdBy,
            Instant createdAt,
            Instant changedAt) {}

    record AppearanceData(
            Long claimId,
            Long id,
            Integer version,
            Long articleId,
            Long versionId,
            Integer versionNumber,
            String articleTitle,
            Long outletId,
            String outlet,
            LocalDate publishedOn,
            Integer begin,
            Integer end,
            String quote,
            String prefix,
            String suffix,
            String kind,
            String cue,
            String speakerMention,
            String resolvedMention,
            Long speakerId,
            String language) {}

    /** An appearance and the claim that it belongs to. */
    public record Placed(long claimId, AppearanceView appearance) {}

    Map<Long, ClaimView> of(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        Set<Long> wanted = Set.copyOf(ids);
        List<ClaimData> claims = entities.createQuery("""
                        select c.id, c.version, c.statement, c.status, g.slug, c.ratedStatement, c.createdBy, c.createdAt, c.changedAt
                        from Claim c left join Rating g on g.id = c.ratingId
                        where c.id in ?1 and c.deletedAt is null
                        """, ClaimData.class)
                .setParameter(1, wanted)
                .getResultList();
        Map<Long, List<AppearanceView>> appearances = placed(entities.createQuery(
                                APPEARANCE + " where a.claimId in ?1 and " + ClaimQuery.newest("a") + " order by a.id",
                                AppearanceData.class)
                        .setParameter(1, wanted)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::claimId, Collectors.mapping(Placed::appearance, Collectors.toList())));
        Map<Long, ClaimView> found = new HashMap<>();
        for (ClaimData claim : claims)
            found.put(claim.id(), view(claim, appearances.getOrDefault(claim.id(), List.of())));
        Map<Long, ClaimView> views = new LinkedHashMap<>();
        for (Long id : ids) if (found.containsKey(id)) views.put(id, found.get(id));
        return views;
    }

    /** What stands in one article version, of claims that are not deleted, in reading order. */
    public List<Placed> inVersion(long versionId) {
        return inVersions(List.of(versionId));
    }

    /** The same of several, in a number of queries that does not depend on how many; by version, then in reading order. */
    public List<Placed> inVersions(Collection<Long> versionIds) {
        return placed(entities.createQuery(
                        APPEARANCE + " join Claim c on c.id = a.claimId"
                                + " where a.articleVersionId in ?1 and c.deletedAt is null"
                                + " order by a.articleVersionId, a.spanBegin, a.spanEnd, a.id",
                        AppearanceData.class)
                .setParameter(1, versionIds)
                .getResultList());
    }

    /** One appearance, or null. */
    public Placed appearance(long id) {
        return placed(entities.createQuery(APPEARANCE + " where a.id = ?1", AppearanceData.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Placed> placed(List<AppearanceData> rows) {
        Map<Long, SpeakerRef> named = speakers.named(rows.stream()
                .map(AppearanceData::speakerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, List<String>> chains =
                chains(rows.stream().map(AppearanceData::id).toList());
        return rows.stream()
                .map(row -> new Placed(
                        row.claimId(),
                        view(
                                row,
                                row.speakerId() == null ? null : named.get(row.speakerId()),
                                chains.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private Map<Long, List<String>> chains(List<Long> appearances) {
        Map<Long, List<String>> chains = new HashMap<>();
        if (appearances.isEmpty()) return chains;
        entities.createQuery(
                        "select a.id, n from Appearance a join a.chain n where a.id in ?1 order by a.id, index(n)",
                        Object[].class)
                .setParameter(1, appearances)
                .getResultList()
                .forEach(row -> chains.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return chains;
    }

    private ClaimView view(ClaimData claim, List<AppearanceView> appearances) {
        return new ClaimView(
                claim.id(),
                claim.version(),
                claim.statement(),
                claim.status(),
                claim.outcome(),
                ClaimRow.reworded(claim.statement(), claim.outcome(), claim.ratedStatement()),
                people.of(claim.createdBy()),
                claim.createdAt(),
                claim.changedAt(),
                appearances);
    }

    private static AppearanceView view(AppearanceData row, SpeakerRef speaker, List<String> chain) {
        return new AppearanceView(
                row.id(),
                row.version(),
                row.articleId(),
                row.versionId(),
                row.versionNumber(),
                row.articleTitle(),
                row.outletId(),
                row.outlet(),
                row.publishedOn(),
                new Span(row.begin(), row.end()),
                row.quote(),
                row.prefix(),
                row.suffix(),
                row.kind(),
                row.cue(),
                row.speakerMention(),
                row.resolvedMention(),
                speaker,
                chain,
                row.language());
    }
}
