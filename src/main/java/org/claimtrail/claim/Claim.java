package org.claimtrail.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.web.problem.CommonProblem;
import org.hibernate.annotations.OptimisticLock;

/** The proposition that gets checked, in the words of a reviewer. */
@Entity
public class Claim {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    String statement;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    /** The rating in force, null when there is none. */
    Long ratingId;

    /** What that rating was given on; the statement may be worded anew afterwards. */
    String ratedStatement;

    Long createdBy;
    Instant createdAt;

    /** Also when an appearance came or went, which must not disturb whoever edits the statement. */
    @OptimisticLock(excluded = true)
    Instant changedAt;

    Long deletedBy;
    public Instant deletedAt;

    public Claim() {}

    public Claim(String statement, long createdBy, Instant createdAt) {
        this.statement = statement;
        this.status = ClaimStatus.OPEN;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
    }

    void requirePresent() {
        if (deletedAt != null) throw CommonProblem.DELETED.refusal();
    }

    /** Refused to drop it while a verdict waits: that has to be decided first. */
    void edit(String newStatement, boolean dropped, Instant now) {
        if (dropped && status == ClaimStatus.IN_REVIEW) throw ClaimProblem.VERDICT_WAITING.refusal();
        statement = newStatement;
        if (dropped) status = ClaimStatus.DROPPED;
        else if (status == ClaimStatus.DROPPED) status = ratingId == null ? ClaimStatus.OPEN : ClaimStatus.RATED;
        changedAt = now;
    }

    void inReview(Instant now) {
        requireNotDropped();
        status = ClaimStatus.IN_REVIEW;
        changedAt = now;
    }

    void rated(long rating, Instant now) {
        requireNotDropped();
        ratingId = rating;
        ratedStatement = statement;
        status = ClaimStatus.RATED;
        changedAt = now;
    }

    private void requireNotDropped() {
        if (status == ClaimStatus.DROPPED) throw ClaimProblem.CLAIM_DROPPED.refusal();
    }

    /** Without a verdict that waits; one in force stays in force, and a dropped claim stays dropped. */
    void openAgain(Long ratingInForce, Instant now) {
        ratingId = ratingInForce;
        if (status != ClaimStatus.DROPPED) status = ratingInForce == null ? ClaimStatus.OPEN : ClaimStatus.RATED;
        changedAt = now;
    }

    /** Something that belongs to it came, went or changed. */
    public void changed(Instant now) {
        changedAt = now;
    }

    void delete(long by, Instant now) {
        deletedBy = by;
        deletedAt = now;
        changedAt = now;
    }

    void restore(Instant now) {
        if (deletedAt == null) throw ClaimProblem.CLAIM_NOT_DELETED.refusal();
        deletedBy = null;
        deletedAt = null;
        changedAt = now;
    }

    /** For the history. */
    public Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("statement", statement);
        state.put("status", status.slug());
        return state;
    }
}
