package org.claimtrail.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** The claims of the desk: finding, reading, rewording, dropping and deleting them. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {
    /** A claim as it is shown, but for its appearances. */
    record Row(
            Long id,
            Integer version,
            String statement,
            ClaimStatus status,
            String outcome,
            String ratedStatement,
            Long createdBy,
            Instant createdAt,
            Instant changedAt) {}

    private final ClaimViews views;
    private final Appearances appearances;
    private final PeopleNames people;
    private final History history;
    private final Clock clock;

    Claims(ClaimViews views, Appearances appearances, PeopleNames people, History history, Clock clock) {
        this.views = views;
        this.appearances = appearances;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** Refused as {@link CommonProblem#NOT_FOUND} or {@link CommonProblem#DELETED}. */
    @Transactional
    public ClaimView required(long id) {
        ClaimView view = views(List.of(id)).get(id);
        if (view != null) return view;
        stored(id, LockModeType.NONE);
        throw CommonProblem.NOT_FOUND.refusal();
    }

    /** In a number of queries that does not depend on how many; those that do not exist or are deleted are left out. */
    @Transactional
    public Map<Long, ClaimView> views(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        Map<Long, ClaimView> found =
                views.of(rows(Set.copyOf(ids))).stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        Map<Long, ClaimView> inOrder = new LinkedHashMap<>();
        for (Long id : ids) if (found.containsKey(id)) inOrder.put(id, found.get(id));
        return inOrder;
    }

    private List<Row> rows(Collection<Long> ids) {
        return find("""
                        select c.id, c.version, c.statement, c.status, g.slug, c.ratedStatement, c.createdBy, c.createdAt,
                               c.changedAt
                        from Claim c left join Rating g on g.id = c.ratingId
                        where c.id in :ids and c.deletedAt is null
                        """, Parameters.with("ids", ids)).project(Row.class).list();
    }

    @Transactional
    public Slice<ClaimRow> list(ClaimCriteria criteria, Paging paging) {
        ClaimQuery query = new ClaimQuery(criteria);
        List<ClaimRow> rows = find(query.rows(), query.parameters())
                .project(ClaimRow.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(rows, count(query.count(), query.parameters()), paging);
    }

    /** The first {@code max} of a list. */
    @Transactional
    public List<Long> ids(ClaimCriteria criteria, int max) {
        ClaimQuery query = new ClaimQuery(criteria);
        return find(query.ids(), query.parameters())
                .project(Long.class)
                .range(0, max - 1)
                .list();
    }

    /**
     * Until the transaction ends nobody else rates, changes or deletes it; refused as {@link CommonProblem#NOT_FOUND} or
     * {@link CommonProblem#DELETED}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(long id) {
        locked(id);
    }

    /**
     * A verdict was proposed; its own event tells of it. Refused when somebody else changed the claim since
     * {@code seenVersion}.
     */
    @Transactional
    public void inReview(long id, int seenVersion) {
        Claim claim = locked(id);
        ETags.check(seenVersion, claim.version);
        claim.inReview(clock.instant());
    }

    /** A verdict with this rating was signed off. */
    @Transactional
    public void rated(long id, long ratingId) {
        locked(id).rated(ratingId, clock.instant());
    }

    /** The verdict that waited was sent back; {@code ratingIdOrNull} is the rating that remains in force. */
    @Transactional
    public void openAgain(long id, Long ratingIdOrNull) {
        locked(id).openAgain(ratingIdOrNull, clock.instant());
    }

    /** Refused when somebody else changed it since {@code seenVersion}. */
    @Transactional
    public void edit(long id, int seenVersion, String statement, boolean dropped, Actor by) {
        Claim claim = locked(id);
        ETags.check(seenVersion, claim.version);
        Map<String, Object> before = claim.state();
        claim.edit(statement, dropped, clock.instant());
        if (before.equals(claim.state())) return;
        history.record(by, ClaimAction.CLAIM_CHANGED, Subject.claim(id), before, claim.state());
    }

    /** It leaves every list; its history stays. */
    @Transactional
    public void delete(long id, int seenVersion, Actor by) {
        Claim claim = locked(id);
        ETags.check(seenVersion, claim.version);
        delete(claim, by);
    }

    public void delete(Claim claim, Actor by) {
        claim.delete(by.id(), clock.instant());
        history.record(by, ClaimAction.CLAIM_DELETED, Subject.claim(claim.id), claim.state(), null, articles(claim.id));
    }

    /** A deleted claim goes back into the lists, with all that belongs to it. */
    @Transactional
    void restore(long id, Actor by) {
        Claim claim = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) throw CommonProblem.NOT_FOUND.refusal();
        claim.restore(clock.instant());
        history.record(by, ClaimAction.CLAIM_RESTORED, Subject.claim(id), null, claim.state(), articles(id));
    }

    /** Refused as {@link CommonProblem#NOT_FOUND} unless it is deleted. */
    @Transactional
    DeletedClaim deleted(long id) {
        Claim claim = findById(id);
        if (claim == null || claim.deletedAt == null) throw CommonProblem.NOT_FOUND.refusal();
        return new DeletedClaim(id, claim.statement, people.of(claim.deletedBy), claim.deletedAt);
    }

    /** Those to whom claims are linked, by name; at most {@code max}. */
    @Transactional
    List<SpeakerRef> speakers(int max) {
        return find("select s.id, s.name, s.kind, s.description from Speaker s"
                        + " where exists (select 1 from Appearance a where a.speakerId = s.id)"
                        + " order by lower(s.name), s.id")
                .project(SpeakerRef.class)
                .range(0, max - 1)
                .list();
    }

    /** For a change: nobody else changes it until the transaction ends. */
    public Claim locked(long id) {
        return stored(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held, and told apart from what was not touched: something that belongs to it changes. */
    public Claim changing(long id) {
        Claim claim = locked(id);
        claim.changed(clock.instant());
        return claim;
    }

    /** Something that belongs to it changed; nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(long id) {
        changing(id);
    }

    private Claim stored(long id, LockModeType lock) {
        Claim claim = findById(id, lock);
        if (claim == null) throw CommonProblem.NOT_FOUND.refusal();
        claim.requirePresent();
        return claim;
    }

    private Subject[] articles(long claimId) {
        return appearances.articlesOf(claimId).stream().map(Subject::article).toArray(Subject[]::new);
    }
}
