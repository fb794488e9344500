package org.claimtrail.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.account.guard.Secrets;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Search;
import org.claimtrail.web.problem.CommonProblem;

/** The people of the desk: inviting, disabling, roles, passwords. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {
    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 1000;

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Secrets secrets;
    private final History history;
    private final Clock clock;

    People(Sessions sessions, ApiTokens tokens, Secrets secrets, History history, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.secrets = secrets;
        this.history = history;
        this.clock = clock;
    }

    /** Whether nobody works here yet, so that the first visitor has to set the desk up. */
    @Transactional
    public boolean none() {
        return count() == 0;
    }

    /** The first person; refused once there is one. */
    @Transactional
    Person setUp(String name, String password) {
        if (!none()) throw AccountProblem.SETUP_DONE.refusal();
        Person person = add(name, Role.ADMINISTRATOR);
        person.choosePassword(password);
        history.record(
                Actor.SETUP,
                AccountAction.PERSON_SET_UP,
                Subject.person(person.id),
                null,
                Map.of("name", name, "role", person.role));
        return person;
    }

    /** Returns the token of the invitation, which is shown once and passed on by the administrator. */
    @Transactional
    String invite(String name, Role role, Actor by) {
        Person person = add(name, role);
        String token = secrets.token();
        person.invite(token, clock.instant());
        history.record(
                by,
                AccountAction.PERSON_INVITED,
                Subject.person(person.id),
                null,
                Map.of("name", name, "role", role.slug()));
        return token;
    }

    /** A new link for somebody who lost their password or their invitation; what they know stops working now. */
    @Transactional
    String resetPassword(long id, Actor by) {
        Person person = required(id);
        if (person.role() == Role.ADMINISTRATOR) requireAnotherAdministrator(id);
        return resetPassword(person, by);
    }

    /**
     * The same for whoever runs the machine, the last administrator included: the path of the link. Refused as
     * {@link CommonProblem#NOT_FOUND} when nobody has the name, as {@link AccountProblem#PERSON_DISABLED}.
     */
    @Transactional
    public String recover(String name) {
        Person person = known(Search.key(name));
        if (person == null) throw CommonProblem.NOT_FOUND.refusal();
        return SetupPages.invitationPath(resetPassword(person, Actor.COMMAND_LINE));
    }

    private String resetPassword(Person person, Actor by) {
        if (!person.active()) throw AccountProblem.PERSON_DISABLED.refusal();
        String token = secrets.token();
        person.invite(token, clock.instant());
        person.passwordHash = null;
        sessions.endAll(person.id);
        tokens.revokeAll(person.id);
        history.record(by, AccountAction.PERSON_PASSWORD_RESET, Subject.person(person.id), null, null);
        return token;
    }

    /** Whoever has this invitation, while it can be used. */
    Optional<Person> invited(String token) {
        return find("invitationHash", Secrets.hash(token))
                .firstResultOptional()
                .filter(person -> person.isInvited(clock.instant()));
    }

    @Transactional
    Person acceptInvitation(String token, String password) {
        Person person = invited(token).orElseThrow(AccountProblem.INVITATION_INVALID::refusal);
        person.choosePassword(password);
        history.record(person.actor(), AccountAction.PERSON_PASSWORD_CHOSEN, Subject.person(person.id), null, null);
        return person;
    }

    /** Ends every other session of theirs. */
    @Transactional
    void changePassword(long id, String password, Long keptSession) {
        Person person = required(id);
        person.choosePassword(password);
        sessions.endOthers(id, keptSession);
        history.record(person.actor(), AccountAction.PERSON_PASSWORD_CHOSEN, Subject.person(id), null, null);
    }

    /** Whoever has this name, as {@link Search#key} writes it; null when nobody has. */
    @Transactional
    Person known(String nameKey) {
        return find("nameKey", nameKey).firstResult();
    }

    @Transactional
    void giveRole(long id, Role role, Actor by) {
        Person person = required(id);
        if (person.role() == role) return;
        if (person.role() == Role.ADMINISTRATOR) requireAnotherAdministrator(id);
        String before = person.role;
        person.role = role.slug();
        history.record(
                by,
                AccountAction.PERSON_ROLE_GIVEN,
                Subject.person(id),
                Map.of("role", before),
                Map.of("role", person.role));
    }

    @Transactional
    void disable(long id, Actor by) {
        Person person = required(id);
        if (!person.active()) return;
        if (person.role() == Role.ADMINISTRATOR) requireAnotherAdministrator(id);
        person.disable(clock.instant());
        sessions.endAll(id);
        tokens.revokeAll(id);
        history.record(by, AccountAction.PERSON_DISABLED, Subject.person(id), null, null);
    }

    @Transactional
    void enable(long id, Actor by) {
        Person person = required(id);
        if (person.active()) return;
        person.enable();
        history.record(by, AccountAction.PERSON_ENABLED, Subject.person(id), null, null);
    }

    @Transactional
    void speak(long id, String language) {
        required(id).language = language;
    }

    List<PersonRow> everybody() {
        return getEntityManager().createQuery("""
                        select p.id, p.name, p.role, p.createdAt, p.disabledAt, p.invitationExpiresAt,
                               (select max(s.lastSeenAt) from DeskSession s where s.person = p)
                        from Person p order by p.nameKey
                        """, PersonRow.class).getResultList();
    }

    /** Everybody's name by their id, also of those who have left. */
    @Transactional
    Map<Long, String> names() {
        return getEntityManager()
                .createQuery("select p.id, p.name from Person p", Object[].class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    Person required(long id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    private Person add(String name, Role role) {
        if (count("nameKey", Search.key(name)) > 0) throw AccountProblem.NAME_TAKEN.refusal();
        Person person = new Person(name, role, clock.instant());
        persistAndFlush(person);
        return person;
    }

    private void requireAnotherAdministrator(long id) {
        boolean another = getEntityManager()
                .createQuery("from Person where role = 'administrator' and disabledAt is null", Person.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(person -> person.id != id && person.passwordHash != null);
        if (!another) throw AccountProblem.LAST_ADMINISTRATOR.refusal();
    }
}
