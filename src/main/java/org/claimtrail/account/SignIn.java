package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.claimtrail.account.guard.GuessKey;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.account.guard.Throttle;
import org.claimtrail.web.Search;

/** Checks names and passwords. No transaction is open while a password is compared: that is slow on purpose. */
@ApplicationScoped
class SignIn {
    /** What became of an attempt. */
    sealed interface Outcome permits SignedIn, Wrong, Wait {}

    record SignedIn(long personId) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration left) implements Outcome {
        long wholeSeconds() {
            return Math.max(1, left.toSeconds());
        }
    }

    private final People people;
    private final Throttle throttle;

    SignIn(People people, Throttle throttle) {
        this.people = people;
        this.throttle = throttle;
    }

    /** @param address where the attempt comes from, as the server sees it */
    Outcome attempt(String name, String password, String address) {
        String key = Search.key(name);
        return attempt(people.known(key), key, password, address);
    }

    /** The same for somebody who is signed in already and shows that it is still them. */
    Outcome attempt(long personId, String password, String address) {
        Person person = people.required(personId);
        return attempt(person, person.nameKey, password, address);
    }

    private Outcome attempt(Person person, String key, String password, String address) {
        List<GuessKey> keys = GuessKey.of(key, address);
        Duration wait = throttle.count(keys);
        if (!wait.isZero()) return new Wait(wait);
        boolean right = Secrets.passwordMatches(password, person == null ? null : person.passwordHash);
        if (!right || !person.active()) return new Wrong();
        throttle.right(keys);
        return new SignedIn(person.id);
    }
}
