package org.claimtrail.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds that the rooms above bring. */
@ApplicationScoped
class JobKinds {
    private final List<JobKind> kinds;

    JobKinds(@All List<JobKind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(JobKind::name)).toList();
    }

    List<JobKind> all() {
        return kinds;
    }

    /** Empty for the jobs of a program that knew more kinds. */
    Optional<JobKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
