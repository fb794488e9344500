package org.claimtrail.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.claimtrail.text.Fate;
import org.claimtrail.text.Relocated;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;

/** What became of an appearance in a newer version of its article: what the machine found there, and what was decided. */
@Entity
class Placement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    Long appearanceId;
    Long articleVersionId;
    Fate found;

    Integer foundBegin;
    Integer foundEnd;
    double likeness;
    Instant foundAt;
    /** The one that holds; the one found while nobody decided. */
    Fate state;

    Long decidedBy;
    Instant decidedAt;
    Long placedId;
    boolean made;

    protected Placement() {}

    Placement(long appearanceId, long articleVersionId, Relocated found, Instant at) {
        this.appearanceId = appearanceId;
        this.articleVersionId = articleVersionId;
        this.found = found.fate();
        this.foundBegin =
                found.span() == null ? null : Integer.valueOf(found.span().begin());
        this.foundEnd =
                found.span() == null ? null : Integer.valueOf(found.span().end());
        this.likeness = found.likeness();
        this.foundAt = at;
        this.state = this.found;
    }

    boolean waits() {
        return decidedAt == null;
    }

    void requireWaiting() {
        if (!waits()) throw CommonProblem.ALREADY_DECIDED.refusal();
    }

    /** Where the machine found it, or null. */
    Span foundSpan() {
        return foundBegin == null ? null : new Span(foundBegin, foundEnd);
    }

    /** @param by null where the machine was certain */
    void place(Fate state, long placedId, boolean made, Long by, Instant at) {
        decide(state, by, at);
        this.placedId = placedId;
        this.made = made;
    }

    void decide(Fate state, Long by, Instant at) {
        this.state = state;
        decidedBy = by;
        decidedAt = at;
    }

    /** The appearance that it was placed as; null when that is about to go. */
    void stands(Long appearance) {
        placedId = appearance;
    }

    void reopen() {
        state = found;
        decidedBy = null;
        decidedAt = null;
        placedId = null;
        made = false;
    }
}
