package org.claimtrail.original;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That the bytes with this SHA-256 are kept, for as long as anything names them. */
@Entity
class Original {
    @Id
    @Column(columnDefinition = "char(64)")
    String sha256;

    long size;
    /** When they last came in. */
    Instant storedAt;

    protected Original() {}

    Original(StoredOriginal stored, Instant storedAt) {
        this.sha256 = stored.sha256();
        this.size = stored.size();
        this.storedAt = storedAt;
    }

    void cameAgain(Instant at) {
        storedAt = at;
    }
}
