package org.claimtrail.intake.folder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What the folder held at earlier looks, by place. */
@ApplicationScoped
class DroppedFiles implements PanacheRepositoryBase<DroppedFile, String> {
    @Transactional
    Optional<DroppedFile> at(String placeKey) {
        return findByIdOptional(placeKey);
    }

    /** @param sha256 null when its bytes could not be read */
    @Transactional
    void note(String placeKey, long size, Instant changedAt, String sha256) {
        DroppedFile file = findById(placeKey);
        if (file == null) file = new DroppedFile(placeKey);
        file.seen(size, changedAt, sha256);
        persist(file);
    }
}
