package org.claimtrail.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.CommonProblem;

/** Tokens that people make for their programs. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {
    record TokenRow(Long id, String name, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}

    private final Secrets secrets;
    private final History history;
    private final Clock clock;

    ApiTokens(Secrets secrets, History history, Clock clock) {
        this.secrets = secrets;
        this.history = history;
        this.clock = clock;
    }

    /** Returns the token, which is shown this once. */
    @Transactional
    String create(Person person, String name, Instant expiresAt) {
        String token = "ct_" + secrets.token();
        create(person, name, token, expiresAt);
        return token;
    }

    @Transactional
    void create(Person person, String name, String token, Instant expiresAt) {
        persist(new ApiToken(person, name, token, clock.instant(), expiresAt));
        history.record(
                person.actor(), AccountAction.TOKEN_CREATED, Subject.person(person.id), null, Map.of("token", name));
    }

    @Transactional
    void revoke(Person person, long id) {
        ApiToken token = find(
                        "id = :id and person = :person",
                        Parameters.with("id", id).and("person", person))
                .firstResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
        if (token.revokedAt != null) return;
        token.revoke(clock.instant());
        history.record(
                person.actor(),
                AccountAction.TOKEN_REVOKED,
                Subject.person(person.id),
                Map.of("token", token.name),
                null);
    }

    /** Together with the sessions, when somebody is shut out: their programs are, too. */
    @Transactional
    void revokeAll(long personId) {
        update(
                "revokedAt = :now where person.id = :person and revokedAt is null",
                Parameters.with("now", clock.instant()).and("person", personId));
    }

    /** With the person, in one query. */
    Optional<ApiToken> hashed(String tokenHash) {
        return find("from ApiToken t join fetch t.person where t.tokenHash = :hash", Parameters.with("hash", tokenHash))
                .firstResultOptional();
    }

    List<TokenRow> of(long personId) {
        return find(
                        "person.id = :person and revokedAt is null order by createdAt desc",
                        Parameters.with("person", personId))
                .project(TokenRow.class)
                .list();
    }
}
