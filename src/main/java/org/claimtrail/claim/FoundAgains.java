package org.claimtrail.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;

/** Which appearances were found again in newer versions. */
@ApplicationScoped
class FoundAgains implements PanacheRepository<FoundAgain> {
    void add(long olderId, long newerId) {
        persist(new FoundAgain(olderId, newerId));
    }

    void remove(long olderId, long newerId) {
        delete(
                "olderId = :older and newerId = :newer",
                Parameters.with("older", olderId).and("newer", newerId));
    }
}
