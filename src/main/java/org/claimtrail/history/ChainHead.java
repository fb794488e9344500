package org.claimtrail.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The end of the chain: number and hash of the newest event. Locked while one is appended. */
@Entity
class ChainHead {
    static final int ONLY = 1;

    @Id
    int id;

    long number;
    String hash;

    void moveTo(Event newest) {
        number = newest.number;
        hash = newest.hash;
    }
}
