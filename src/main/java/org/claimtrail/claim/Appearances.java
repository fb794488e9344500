package org.claimtrail.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.history.Actor;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;

/** The appearances of claims. */
@ApplicationScoped
public class Appearances implements PanacheRepository<Appearance> {
    /**
     * What stands where an appearance was found again.
     *
     * @param made false where the claim had an appearance there already
     */
    public record Repeated(long id, boolean made) {}

    /**
     * An appearance as its claim and its article show it, but for what other queries bring: its chain, and who its speaker
     * is.
     */
    record Row(
            long claimId,
            long id,
            int version,
            AppearanceView.Source source,
            Anchor anchor,
            AppearanceView.Said said,
            Long speakerId,
            String language) {}

    /** The speaker as the engine resolved the mention within the article ("he"), while the mention stands as it was. */
    static final String RESOLVED = "(case when a.fullNameOf = a.speakerMention then a.fullName end)";

    private static final String ROWS = """
            select new %1$s$Row(a.claimId, a.id, a.version,
                     new %2$s$Source(a.articleId, a.articleVersionId, v.number, r.title, a.outletId, o.name, r.publishedOn),
                     new %3$s(new %4$s(a.spanBegin, a.spanEnd), a.quote, a.prefix, a.suffix),
                     new %2$s$Said(a.kind, a.cue, a.speakerMention, %5$s),
                     a.speakerId, a.language)
            from Appearance a join Article r on r.id = a.articleId
            join ArticleVersion v on v.id = a.articleVersionId left join Outlet o on o.id = a.outletId
            """.formatted(
                    Appearances.class.getName(),
                    AppearanceView.class.getName(),
                    Anchor.class.getName(),
                    Span.class.getName(),
                    RESOLVED);

    private final FoundAgains foundAgains;
    private final Clock clock;

    Appearances(FoundAgains foundAgains, Clock clock) {
        this.foundAgains = foundAgains;
        this.clock = clock;
    }

    /** Nothing of it is held. */
    @Transactional
    public AppearanceRef ref(long id) {
        Appearance appearance = findById(id);
        if (appearance == null) throw CommonProblem.NOT_FOUND.refusal();
        return appearance.ref(false);
    }

    /**
     * Has the claim of an appearance stand in this passage too: as the appearance that is there already, or as a new one that
     * is linked like it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Repeated repeat(long id, Passage passage, Actor by) {
        Appearance old = findById(id);
        Optional<Appearance> there = overlapping(old.claimId, passage);
        if (there.isPresent()) return new Repeated(there.get().id, false);
        long author = by.id() == null ? old.createdBy : by.id();
        Appearance fresh = new Appearance(old.claimId, passage, old.link(), author, clock.instant());
        persist(fresh);
        return new Repeated(fresh.id, true);
    }

    /** An appearance was found again: claims and reports tell the newer one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void foundAgain(long older, long newer) {
        foundAgains.add(older, newer);
    }

    /** Takes {@link #foundAgain} back; nothing happens for null. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notFoundAgain(long older, Long newer) {
        if (newer != null) foundAgains.remove(older, newer);
    }

    /** The fullest name that its article has for the speaker whom an appearance names so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void named(long id, String mention, String fullName) {
        findById(id).named(mention, fullName);
    }

    private Optional<Appearance> overlapping(long claimId, Passage passage) {
        return find(
                        "claimId = :claim and articleVersionId = :version and spanBegin < :end and spanEnd > :begin order by id",
                        Parameters.with("claim", claimId)
                                .and("version", passage.text().versionId())
                                .and("begin", passage.span().begin())
                                .and("end", passage.span().end()))
                .firstResultOptional();
    }

    /** All of these claims that were not found again in a newer version, the first one first. */
    List<Row> of(Collection<Long> claimIds) {
        return rows(" where a.claimId in :claims and " + newest("a") + " order by a.id")
                .setParameter("claims", claimIds)
                .getResultList();
    }

    /** Those of claims that are not deleted, by version, then in reading order. */
    List<Row> inVersions(Collection<Long> versionIds) {
        return rows(" join Claim c on c.id = a.claimId where a.articleVersionId in :versions and c.deletedAt is null"
                        + " order by a.articleVersionId, a.spanBegin, a.spanEnd, a.id")
                .setParameter("versions", versionIds)
                .getResultList();
    }

    Optional<Row> row(long id) {
        return rows(" where a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Panache projects into flat rows only. */
    private TypedQuery<Row> rows(String which) {
        return getEntityManager().createQuery(ROWS + which, Row.class);
    }

    /** An appearance that was found again in a newer version is told by the one there. */
    static String newest(String appearance) {
        return "not exists (select 1 from FoundAgain f where f.olderId = " + appearance + ".id)";
    }

    /** Through whom these came, from the speaker outwards; those that came through nobody are left out. */
    Map<Long, List<String>> chains(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        record ChainLink(Long id, String name) {}
        return find(
                        "select a.id, n from Appearance a join a.chain n where a.id in :ids order by a.id, index(n)",
                        Parameters.with("ids", ids))
                .project(ChainLink.class)
                .stream()
                .collect(
                        Collectors.groupingBy(ChainLink::id, Collectors.mapping(ChainLink::name, Collectors.toList())));
    }

    /** The articles that a claim stands in. */
    List<Long> articlesOf(long claimId) {
        return find(
                        "select distinct a.articleId from Appearance a where a.claimId = :claim",
                        Parameters.with("claim", claimId))
                .project(Long.class)
                .list();
    }

    /** For a change: nobody else changes it until the transaction ends. */
    public Appearance locked(long id) {
        Appearance appearance = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (appearance == null) throw CommonProblem.NOT_FOUND.refusal();
        return appearance;
    }

    /** They go with their versions to another article, before anybody above looks at what that means. */
    void move(@Observes @Priority(Interceptor.Priority.APPLICATION) VersionsMoved moved) {
        update(
                "articleId = :article where articleVersionId in :versions",
                Parameters.with("article", moved.toId()).and("versions", moved.versionIds()));
    }
}
