package org.claimtrail.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** An appearance of an older version was found again as one of a newer: claims and reports tell that one. */
@Entity
class FoundAgain {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Long olderId;
    Long newerId;

    protected FoundAgain() {}

    FoundAgain(long olderId, long newerId) {
        this.olderId = olderId;
        this.newerId = newerId;
    }
}
