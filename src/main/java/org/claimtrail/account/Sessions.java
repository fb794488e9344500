package org.claimtrail.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.account.guard.SessionSettings;
import org.claimtrail.web.problem.CommonProblem;

/** Where people are signed in. In the database, so that a restart signs nobody out. */
@ApplicationScoped
class Sessions implements PanacheRepository<DeskSession> {
    record SessionRow(Long id, String client, Instant createdAt, Instant lastSeenAt) {}

    private final Secrets secrets;
    private final SessionSettings sessionSettings;
    private final Clock clock;

    Sessions(Secrets secrets, SessionSettings sessionSettings, Clock clock) {
        this.secrets = secrets;
        this.sessionSettings = sessionSettings;
        this.clock = clock;
    }

    /** Returns the secret for the cookie. Sessions that ran out are swept out on the way. */
    @Transactional
    String begin(Person person, String client) {
        Instant now = clock.instant();
        delete("expiresAt < :now", Parameters.with("now", now));
        String token = secrets.token();
        String shortened = client == null ? "" : client.substring(0, Math.min(client.length(), 300));
        persist(new DeskSession(person, token, shortened, now, sessionSettings.lifetime()));
        return token;
    }

    @Transactional
    void end(long personId, long id) {
        if (delete("id = :id and person.id = :person", Parameters.with("id", id).and("person", personId)) == 0)
            throw CommonProblem.NOT_FOUND.refusal();
    }

    @Transactional
    void endAll(long personId) {
        delete("person.id = :person", Parameters.with("person", personId));
    }

    @Transactional
    void endOthers(long personId, Long kept) {
        delete(
                "person.id = :person and id <> :kept",
                Parameters.with("person", personId).and("kept", kept == null ? -1 : kept));
    }

    /** With the person, in one query. */
    Optional<DeskSession> hashed(String tokenHash) {
        return find(
                        "from DeskSession s join fetch s.person where s.tokenHash = :hash",
                        Parameters.with("hash", tokenHash))
                .firstResultOptional();
    }

    List<SessionRow> of(long personId) {
        return find(
                        "person.id = :person and expiresAt > :now order by lastSeenAt desc",
                        Parameters.with("person", personId).and("now", clock.instant()))
                .project(SessionRow.class)
                .list();
    }
}
