package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes people for tests without the detour over invitations. */
@ApplicationScoped
public class TestPeople {
    private final People people;
    private final ApiTokens tokens;
    private final Clock clock;

    TestPeople(People people, ApiTokens tokens, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    public long ensure(String name, String role, String password) {
        Person person = people.find("name", name).firstResult();
        if (person == null) {
            person = new Person(name, Role.of(role), clock.instant());
            person.choosePassword(password);
            people.persist(person);
        }
        return person.id;
    }

    @Transactional
    public String token(long personId) {
        return tokens.create(people.required(personId), "test", null);
    }
}
