package org.claimtrail.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.Fate;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;

/** What is stored of what became of appearances in newer versions. */
@ApplicationScoped
class StoredPlacements implements PanacheRepository<Placement> {
    /**
     * A placement with what it is about.
     *
     * @param old where the appearance stands in the older version
     * @param found where the machine found it
     * @param placed where it stands by what was decided
     */
    record PlacementRow(
            Long id,
            Integer version,
            Fate state,
            Double likeness,
            Old old,
            Bounds found,
            Bounds placed,
            Decision decision) {
        /** Where it stands now, null where it stands nowhere. */
        Span span() {
            if (placed.begin() != null) return placed.span();
            return state == Fate.GONE || found.begin() == null ? null : found.span();
        }
    }

    /** The appearance in the older version, and its claim. */
    record Old(
            Long claimId,
            String statement,
            Long appearanceId,
            String quote,
            Integer versionNumber,
            Integer begin,
            Integer end) {
        Span span() {
            return new Span(begin, end);
        }
    }

    /** In code points; both null where there is nothing. */
    record Bounds(Integer begin, Integer end) {
        Span span() {
            return new Span(begin, end);
        }
    }

    /** @param by null where the machine was certain, and while nobody decided */
    record Decision(Long by, Instant at, Long placedId) {}

    /** An appearance to be placed. */
    record Unplaced(
            Long appearanceId, Long versionId, Integer begin, Integer end, String quote, String prefix, String suffix) {
        Anchor anchor() {
            return new Anchor(new Span(begin, end), quote, prefix, suffix);
        }
    }

    private static final String ROWS = """
            select new %1$s$PlacementRow(x.id, x.version, x.state, x.likeness,
                     new %1$s$Old(c.id, c.statement, a.id, a.quote, w.number, a.spanBegin, a.spanEnd),
                     new %1$s$Bounds(x.foundBegin, x.foundEnd),
                     new %1$s$Bounds(b.spanBegin, b.spanEnd),
                     new %1$s$Decision(x.decidedBy, x.decidedAt, x.placedId))
            from Placement x join Appearance a on a.id = x.appearanceId join Claim c on c.id = a.claimId
            join ArticleVersion w on w.id = a.articleVersionId
            left join Appearance b on b.id = x.placedId
            where c.deletedAt is null and\s""".formatted(StoredPlacements.class.getName());

    private static final String UNPLACED = """
             join Claim c on c.id = a.claimId and c.deletedAt is null
             where not exists (select 1 from Placement x where x.appearanceId = a.id and x.articleVersionId = v.id)
            """;

    private static final String WAITING = """
             from Placement x join Article r on r.currentVersionId = x.articleVersionId
             join ArticleVersion v on v.id = x.articleVersionId join Appearance a on a.id = x.appearanceId
             join Claim c on c.id = a.claimId and c.deletedAt is null where x.decidedAt is null
            """;

    /** All of a version, in the order of the older text. */
    List<PlacementRow> in(long versionId) {
        return rows("x.articleVersionId = :version order by a.spanBegin, x.id")
                .setParameter("version", versionId)
                .getResultList();
    }

    /** One of a version; empty when it is of another. */
    Optional<PlacementRow> in(long versionId, long id) {
        return rows("x.id = :id and x.articleVersionId = :version")
                .setParameter("id", id)
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Panache projects into flat rows only. */
    private TypedQuery<PlacementRow> rows(String conditions) {
        return getEntityManager().createQuery(ROWS + conditions, PlacementRow.class);
    }

    long waitingIn(long versionId) {
        return count("""
                from Placement x join Appearance a on a.id = x.appearanceId
                join Claim c on c.id = a.claimId and c.deletedAt is null
                where x.articleVersionId = :version and x.decidedAt is null
                """, Parameters.with("version", versionId));
    }

    long countIn(long versionId) {
        return count("articleVersionId = :version", Parameters.with("version", versionId));
    }

    Slice<WaitingPlacements> waiting(Paging paging) {
        long total = find("select count(distinct r.id)" + WAITING)
                .project(Long.class)
                .singleResult();
        List<WaitingPlacements> rows = find("select r.id, r.title, v.number, count(x.id)" + WAITING
                        + " group by r.id, r.title, v.number, v.id order by v.id desc")
                .project(WaitingPlacements.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(rows, total, paging);
    }

    /** The versions that have appearances of the one before still to be placed, in the order of their texts. */
    List<Long> versionsToPlace() {
        return find("select distinct v.id from ArticleVersion v join ArticleVersion p"
                        + " on p.articleId = v.articleId and p.number = v.number - 1"
                        + " join Appearance a on a.articleVersionId = p.id" + UNPLACED
                        + " order by v.id")
                .project(Long.class)
                .list();
    }

    /** What is not placed in a version yet, also of those that still wait for a decision in the one before. */
    List<Unplaced> unplaced(long versionId, long previousId) {
        return find("""
                        select a.id, a.articleVersionId, a.spanBegin, a.spanEnd, a.quote, a.prefix, a.suffix
                        from Appearance a join ArticleVersion v on v.id = :version
                        """ + UNPLACED + """
                         and (a.articleVersionId = :previous or exists (select 1 from Placement w
                           where w.appearanceId = a.id and w.articleVersionId = :previous and w.decidedAt is null))
                        order by a.id
                        """, Parameters.with("version", versionId).and("previous", previousId))
                .project(Unplaced.class)
                .list();
    }

    /** Those in these versions of appearances that stand in others; held until the transaction ends. */
    List<Placement> fromElsewhere(Collection<Long> versionIds) {
        return find(
                        "select x from Placement x join Appearance a on a.id = x.appearanceId"
                                + " where x.articleVersionId in :versions and a.articleVersionId not in :versions order by x.id",
                        Parameters.with("versions", versionIds))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Placement locked(long id) {
        Placement placement = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (placement == null) throw CommonProblem.NOT_FOUND.refusal();
        return placement;
    }
}
