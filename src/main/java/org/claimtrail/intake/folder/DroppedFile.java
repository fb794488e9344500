package org.claimtrail.intake.folder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A file of the drop folder as it was when it was last seen to. */
@Entity
class DroppedFile {
    /** SHA-256 of its path within the folder. */
    @Id
    @Column(columnDefinition = "char(64)")
    String placeKey;

    long size;
    Instant changedAt;

    /** Of its bytes; null when they could not be read. */
    @Column(columnDefinition = "char(64)")
    String sha256;

    protected DroppedFile() {}

    DroppedFile(String placeKey) {
        this.placeKey = placeKey;
    }

    void seen(long itsSize, Instant itsChange, String itsSha256) {
        size = itsSize;
        changedAt = itsChange;
        sha256 = itsSha256;
    }
}
