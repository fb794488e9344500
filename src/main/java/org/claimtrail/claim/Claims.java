package org.claimtrail.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final ClaimViews views;
    private final PeopleNames people;
    private final History history;
    private final Clock clock;

    Claims(ClaimViews views, PeopleNames people, History history, Clock clock) {
        this.views = views;
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
        return views.of(ids);
    }

    @Transactional
    public Slice<ClaimRow> list(ClaimCriteria criteria, Paging paging) {
        ClaimQuery query = new ClaimQuery(criteria);
        TypedQuery<ClaimRow> rows = query.rows(getEntityManager());
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size());
        return Slice.of(rows.getResultList(), query.count(getEntityManager()).getSingleResult(), paging);
    }

    /** The first {@code max} of a list. */
    @Transactional
    public List<Long> ids(ClaimCriteria criteria, int max) {
        return new ClaimQuery(criteria)
                .ids(getEntityManager())
                .setMaxResults(max)
                .getResultList();
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
        return getEntityManager()
                .createQuery(
                        "select s.id, s.name, s.kind, s.description from Speaker s"
                                + " where exists (select 1 from Appearance a where a.speakerId = s.id)"
                                + " order by lower(s.name), s.id",
                        SpeakerRef.class)
                .setMaxResults(max)
                .getResultList();
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
        return getEntityManager()
                .createQuery("select distinct a.articleId from Appearance a where a.claimId = ?1", Long.class)
                .setParameter(1, claimId)
                .getResultStream()
                .map(Subject::article)
                .toArray(Subject[]::new);
    }
}
