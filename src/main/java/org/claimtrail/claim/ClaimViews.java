package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;

/** Reads claims and appearances as they are shown: one query for each kind of row, however many there are. */
@ApplicationScoped
public class ClaimViews {
    private final Appearances appearances;
    private final Speakers speakers;
    private final PeopleNames people;

    ClaimViews(Appearances appearances, Speakers speakers, PeopleNames people) {
        this.appearances = appearances;
        this.speakers = speakers;
        this.people = people;
    }

    /** An appearance and the claim that it belongs to. */
    public record Placed(long claimId, AppearanceView appearance) {}

    /** These claims with their appearances, in their order. */
    List<ClaimView> of(List<Claims.Row> claims) {
        if (claims.isEmpty()) return List.of();
        Map<Long, List<AppearanceView>> standing =
                placed(appearances.of(claims.stream().map(Claims.Row::id).toList())).stream()
                        .collect(Collectors.groupingBy(
                                Placed::claimId, Collectors.mapping(Placed::appearance, Collectors.toList())));
        return claims.stream()
                .map(claim -> view(claim, standing.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    /** What stands in one article version, of claims that are not deleted, in reading order. */
    @Transactional
    public List<Placed> inVersion(long versionId) {
        return inVersions(List.of(versionId));
    }

    /** The same of several, in a number of queries that does not depend on how many; by version, then in reading order. */
    @Transactional
    public List<Placed> inVersions(Collection<Long> versionIds) {
        return placed(appearances.inVersions(versionIds));
    }

    /** One appearance, or null. */
    @Transactional
    public Placed appearance(long id) {
        return placed(appearances.row(id).stream().toList()).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Placed> placed(List<Appearances.Row> rows) {
        Map<Long, SpeakerRef> named = speakers.named(rows.stream()
                .map(Appearances.Row::speakerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, List<String>> chains =
                appearances.chains(rows.stream().map(Appearances.Row::id).toList());
        return rows.stream()
                .map(row -> new Placed(
                        row.claimId(),
                        view(
                                row,
                                row.speakerId() == null ? null : named.get(row.speakerId()),
                                chains.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private ClaimView view(Claims.Row claim, List<AppearanceView> standing) {
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
                standing);
    }

    private static AppearanceView view(Appearances.Row row, SpeakerRef speaker, List<String> chain) {
        return new AppearanceView(
                row.id(), row.version(), row.source(), row.anchor(), row.said(), speaker, chain, row.language());
    }
}
