package org.claimtrail.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Which kinds rest. */
@ApplicationScoped
class Pauses implements PanacheRepositoryBase<JobPause, String> {
    boolean rests(String kind) {
        return findById(kind) != null;
    }
}
