package org.claimtrail.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.history.Actor;
import org.claimtrail.web.problem.CommonProblem;

/** The appearances of claims, for those who find them again elsewhere. */
@ApplicationScoped
public class Appearances implements PanacheRepository<Appearance> {
    /**
     * What stands where an appearance was found again.
     *
     * @param made false where the claim had an appearance there already
     */
    public record Repeated(long id, boolean made) {}

    private final Claims claims;
    private final FoundAgains foundAgains;
    private final Clock clock;

    Appearances(Claims claims, FoundAgains foundAgains, Clock clock) {
        this.claims = claims;
        this.foundAgains = foundAgains;
        this.clock = clock;
    }

    /** Nothing of it is held. */
    @Transactional
    public AppearanceRef ref(long id) {
        Appearance appearance = findById(id);
        if (appearance == null) throw CommonProblem.NOT_FOUND.refusal();
        return new AppearanceRef(appearance.id, appearance.version, appearance.claimId, appearance.quote, false);
    }

    /** Holds it and then its claim, deleted or not, until the transaction ends; empty when it is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AppearanceRef> hold(long id) {
        Appearance appearance = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (appearance == null) return Optional.empty();
        Claim claim = claims.findById(appearance.claimId, LockModeType.PESSIMISTIC_WRITE);
        boolean deleted = claim != null && claim.deletedAt != null;
        return Optional.of(
                new AppearanceRef(appearance.id, appearance.version, appearance.claimId, appearance.quote, deleted));
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
