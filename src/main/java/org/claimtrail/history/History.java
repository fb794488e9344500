package org.claimtrail.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * The chain of events. A change and its event stand in one transaction: {@link #record} notes the event, and just before
 * the commit all that were noted are appended, so that the chain's end is locked for a moment only and always last.
 */
@ApplicationScoped
public class History {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** How many events are checked in one transaction. */
    private static final int PART = 500;

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    History(EntityManager entities, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Notes an event of the current transaction.
     *
     * @param action what happened
     * @param before a map or record of the values as they were, null when the subject is new
     * @param after the same as they are now, null when the subject is gone; values that stayed the same are dropped
     * @param related other things on whose pages the event shows
     */
    public void record(Actor by, Action action, Subject subject, Object before, Object after, Subject... related) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE)
            throw new IllegalStateException("An event needs the transaction of its change: " + action.slug());
        ObjectNode was = before == null ? null : JSON.valueToTree(before);
        ObjectNode is = after == null ? null : JSON.valueToTree(after);
        if (was != null && is != null) dropUnchanged(was, is);
        Event event = new Event();
        event.at = clock.instant();
        event.actorId = by.id();
        event.actor = by.name();
        event.action = action.slug();
        event.subjectType = subject.type();
        event.subjectId = subject.id();
        event.beforeState = text(was);
        event.afterState = text(is);
        Set<Subject> subjects = new LinkedHashSet<>(List.of(related));
        subjects.add(subject);
        pending().add(new Noted(event, subjects));
    }

    /** Shows the events of a thing on the page of another as well; what is in them stays as it is. */
    public void showAlso(Subject of, Subject on) {
        entities.createQuery("""
                        insert into EventSubject(subjectType, subjectId, eventNumber)
                        select ?1, ?2, s.eventNumber from EventSubject s
                        where s.subjectType = ?3 and s.subjectId = ?4 and not exists (
                          select 1 from EventSubject x
                          where x.subjectType = ?1 and x.subjectId = ?2 and x.eventNumber = s.eventNumber)
                        """)
                .setParameter(1, on.type())
                .setParameter(2, on.id())
                .setParameter(3, of.type())
                .setParameter(4, of.id())
                .executeUpdate();
    }

    /** The newest events of a thing first. */
    public List<EventRow> of(Subject subject, int limit) {
        return of(subject, new Paging(1, limit)).items();
    }

    public Slice<EventRow> of(Subject subject, Paging paging) {
        long total = entities.createQuery(
                        "select count(*) from EventSubject s where s.subjectType = ?1 and s.subjectId = ?2", Long.class)
                .setParameter(1, subject.type())
                .setParameter(2, subject.id())
                .getSingleResult();
        List<Event> events = entities.createQuery(
                        "select e from EventSubject s join Event e on e.number = s.eventNumber"
                                + " where s.subjectType = ?1 and s.subjectId = ?2 order by e.number desc",
                        Event.class)
                .setParameter(1, subject.type())
                .setParameter(2, subject.id())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(events.stream().map(History::row).toList(), total, paging);
    }

    /** All events, the newest first. */
    public Slice<EventRow> all(Paging paging) {
        List<Event> events = entities.createQuery("select e from Event e order by e.number desc", Event.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(events.stream().map(History::row).toList(), length(), paging);
    }

    /** How many events the chain has. */
    public long length() {
        return entities.find(ChainHead.class, ChainHead.ONLY).number;
    }

    /**
     * Recomputes every hash from the first event on, in transactions of its own for a part each: a long chain takes longer
     * than one may last, and what was appended does not change.
     */
    public Verification verify() {
        ChainHead head = QuarkusTransaction.requiringNew().call(() -> entities.find(ChainHead.class, ChainHead.ONLY));
        String previous = "0".repeat(64);
        long checked = 0;
        while (checked < head.number) {
            List<Event> part = part(checked + 1, head.number);
            if (part.isEmpty()) return new Verification(checked, checked + 1);
            for (Event event : part) {
                boolean fits = event.number == checked + 1
                        && event.previousHash.equals(previous)
                        && event.hash.equals(EventHash.of(event));
                if (!fits) return new Verification(checked, checked + 1);
                previous = event.hash;
                checked++;
            }
        }
        return new Verification(checked, head.hash.equals(previous) ? null : checked);
    }

    private List<Event> part(long from, long to) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select e from Event e where e.number between ?1 and ?2 order by e.number", Event.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setMaxResults(PART)
                .getResultList());
    }

    private record Noted(Event event, Set<Subject> subjects) {}

    @SuppressWarnings("unchecked")
    private List<Noted> pending() {
        List<Noted> pending = (List<Noted>) transaction.getResource(this);
        if (pending == null) {
            List<Noted> first = new ArrayList<>();
            entities.flush(); // joins the transaction now: just before its end it is too late for that
            transaction.putResource(this, first);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    append(first);
                }

                @Override
                public void afterCompletion(int status) {}
            });
            pending = first;
        }
        return pending;
    }

    private void append(List<Noted> noted) {
        entities.flush();
        ChainHead head = entities.find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        for (Noted one : noted) {
            Event event = one.event();
            event.number = head.number + 1;
            event.previousHash = head.hash;
            event.hash = EventHash.of(event);
            entities.persist(event);
            for (Subject subject : one.subjects()) entities.persist(new EventSubject(event.number, subject));
            head.number = event.number;
            head.hash = event.hash;
        }
        entities.flush();
        giveConnectionBack();
    }

    /** As the session itself does before a commit; it did so before this was appended. */
    private void giveConnectionBack() {
        entities.unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .beforeTransactionCompletion();
    }

    private static void dropUnchanged(ObjectNode was, ObjectNode is) {
        Set<String> names = new TreeSet<>();
        was.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode before = was.get(name);
            if (before.equals(is.get(name))) {
                was.remove(name);
                is.remove(name);
            }
        }
    }

    private static String text(ObjectNode state) {
        return state == null ? null : state.toString();
    }

    private static EventRow row(Event event) {
        ObjectNode before = parse(event.beforeState);
        ObjectNode after = parse(event.afterState);
        Set<String> names = new LinkedHashSet<>();
        addNames(names, before);
        addNames(names, after);
        List<EventRow.Change> changes = names.stream()
                .map(name -> new EventRow.Change(name, value(before, name), value(after, name)))
                .toList();
        return new EventRow(
                event.number,
                event.at,
                event.actor,
                event.action,
                new Subject(event.subjectType, event.subjectId),
                changes,
                event.hash);
    }

    private static void addNames(Set<String> names, ObjectNode state) {
        for (Iterator<String> it = state.fieldNames(); it.hasNext(); ) names.add(it.next());
    }

    private static String value(ObjectNode state, String name) {
        JsonNode value = state.get(name);
        if (value == null || value.isNull()) return null;
        if (!value.isArray()) return value.asText();
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.asText()));
        return String.join(", ", parts);
    }

    private static ObjectNode parse(String state) {
        if (state == null) return JSON.createObjectNode();
        try {
            return (ObjectNode) JSON.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event's state is not JSON", e);
        }
    }
}
