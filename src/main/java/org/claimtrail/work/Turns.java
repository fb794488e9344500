package org.claimtrail.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who comes next. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<JobTurn, JobTurn.Key> {
    private final Set<JobTurn.Key> known = ConcurrentHashMap.newKeySet();

    /** Whoever wants something for the first time gets a turn; in a transaction of its own, two may do it at once. */
    void ensure(String kind, long person) {
        JobTurn.Key key = new JobTurn.Key(kind, person);
        if (known.contains(key)) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (findById(key) == null) persist(new JobTurn(key, Instant.EPOCH));
            });
        } catch (RuntimeException e) {
            boolean bySomebodyElse = QuarkusTransaction.requiringNew().call(() -> findById(key) != null);
            if (!bySomebodyElse) throw new PersistenceException("A turn could not be noted", e);
        }
        known.add(key);
    }

    /** Of all for whom a job can be begun. */
    List<JobTurn> next(String kind, Instant now) {
        return list(
                "from JobTurn t where t.kind = :kind and exists (select 1 from Job j where j.kind = :kind"
                        + " and j.state = :waiting and j.person = t.person and j.dueAt <= :now)"
                        + " order by t.servedAt, t.person",
                Parameters.with("kind", kind).and("waiting", JobState.WAITING).and("now", now));
    }
}
