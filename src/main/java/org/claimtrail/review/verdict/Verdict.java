package org.claimtrail.review.verdict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.review.ReviewProblem;
import org.claimtrail.scale.RatingView;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/**
 * A rating of a claim on evidence: proposed by one person, in force once another has signed it off. Decided, it is never
 * changed again; a correction is a new verdict that names the one it replaces.
 */
@Entity
class Verdict {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    long claimId;

    /** On whatever version of whatever scale was the default one when it was proposed. */
    long ratingId;

    /** What was rated, word for word. */
    String statement;

    String rationale;

    @ElementCollection
    @CollectionTable(name = "verdict_evidence", joinColumns = @JoinColumn(name = "verdict_id"))
    @Column(name = "evidence_id")
    Set<Long> evidenceIds = new TreeSet<>();

    long proposedBy;
    Instant proposedAt;
    Long signedOffBy;
    Instant signedOffAt;
    Long sentBackBy;
    Instant sentBackAt;
    String sentBackReason;
    Long replacesId;
    String whatChanged;

    protected Verdict() {}

    Verdict(long claimId, String statement, RatingView rating, Proposal proposal, long proposedBy, Instant proposedAt) {
        this.claimId = claimId;
        this.statement = statement;
        this.ratingId = rating.id();
        this.rationale = proposal.rationale();
        this.evidenceIds.addAll(proposal.evidenceIds());
        this.replacesId = proposal.replacesId();
        this.whatChanged = proposal.whatChanged();
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** Puts the verdict in force. Nobody signs off what they proposed themselves, whatever their role. */
    void signOff(int seenVersion, long by, Instant at) {
        if (by == proposedBy) throw ReviewProblem.OWN_VERDICT.refusal();
        requireWaiting(seenVersion);
        signedOffBy = by;
        signedOffAt = at;
    }

    /** Also for whoever proposed it: they take it back. */
    void sendBack(int seenVersion, String reason, long by, Instant at) {
        requireWaiting(seenVersion);
        sentBackBy = by;
        sentBackAt = at;
        sentBackReason = reason;
    }

    boolean waiting() {
        return signedOffAt == null && sentBackAt == null;
    }

    private void requireWaiting(int seenVersion) {
        if (!waiting()) throw CommonProblem.ALREADY_DECIDED.refusal();
        ETags.check(seenVersion, version);
    }

    /** For the history. */
    Map<String, Object> state(RatingView rating) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("rating", rating.slug());
        state.put("statement", statement);
        state.put("rationale", rationale);
        state.put("evidence", evidenceIds.stream().sorted().toList());
        state.put("replaces", replacesId);
        state.put("whatChanged", whatChanged);
        return state;
    }
}
