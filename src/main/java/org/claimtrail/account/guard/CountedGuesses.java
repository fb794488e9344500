package org.claimtrail.account.guard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** The guesses counted under each key. */
@ApplicationScoped
class CountedGuesses implements PanacheRepositoryBase<Guesses, String> {
    /** Nobody else counts until the transaction ends. */
    void hold() {
        findById(Guesses.MUTEX, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Null while none is counted. */
    Guesses under(GuessKey key) {
        return findById(key.hash());
    }

    void forgetBefore(Instant time) {
        delete("lastAt < :time", Parameters.with("time", time));
    }
}
