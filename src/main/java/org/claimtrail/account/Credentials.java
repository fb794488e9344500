package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.account.guard.SessionSettings;

/** Looks up sessions and API tokens at every request. */
@ApplicationScoped
class Credentials {
    /**
     * Who holds a credential.
     *
     * @param sessionId null for API tokens
     * @param prolonged whether the session lasts longer since this request
     */
    record Holder(long personId, String name, Role role, String language, Long sessionId, boolean prolonged) {}

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SessionSettings sessionSettings;
    private final Clock clock;

    Credentials(Sessions sessions, ApiTokens tokens, SessionSettings sessionSettings, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.sessionSettings = sessionSettings;
        this.clock = clock;
    }

    @Transactional
    Optional<Holder> holder(DeskCredential credential) {
        String hash = Secrets.hash(credential.secret());
        return switch (credential.kind()) {
            case SESSION -> ofSession(hash);
            case API_TOKEN -> ofToken(hash);
        };
    }

    private Optional<Holder> ofSession(String hash) {
        Instant now = clock.instant();
        return sessions.hashed(hash)
                .filter(session -> session.expiresAt.isAfter(now) && session.person.active())
                .map(session -> holder(session.person, session.id, session.seen(now, sessionSettings.lifetime())));
    }

    private Optional<Holder> ofToken(String hash) {
        Instant now = clock.instant();
        return tokens.hashed(hash)
                .filter(token -> token.valid(now) && token.person.active())
                .map(token -> {
                    token.used(now);
                    return holder(token.person, null, false);
                });
    }

    private static Holder holder(Person person, Long sessionId, boolean prolonged) {
        return new Holder(person.id, person.name, person.role(), person.language, sessionId, prolonged);
    }
}
