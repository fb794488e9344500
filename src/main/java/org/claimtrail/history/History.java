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

    private final Events events;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    History(Events events, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.events = events;
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
        Event event = new Event(clock.instant(), by, action, subject, text(was), text(is));
        Set<Subject> subjects = new LinkedHashSet<>(List.of(related));
        subjects.add(subject);
        pending().add(new Noted(event, subjects));
    }

    /** Shows the events of a thing on the page of another as well; what is in them stays as it is. */
    public void showAlso(Subject of, Subject on) {
        events.showAlso(of, on);
    }

    /** The newest events of a thing first. */
    public List<EventRow> of(Subject subject, int limit) {
        return of(subject, new Paging(1, limit)).items();
    }

    public Slice<EventRow> of(Subject subject, Paging paging) {
        return rows(events.of(subject, paging), paging);
    }

    /** All events, the newest first. */
    public Slice<EventRow> all(Paging paging) {
        return rows(events.all(paging), paging);
    }

    private static Slice<EventRow> rows(Slice<Event> events, Paging paging) {
        return Slice.of(events.items().stream().map(History::row).toList(), events.total(), paging);
    }

    /** How many events the chain has. */
    public long length() {
        return events.end().number;
    }

    /**
     * Recomputes every hash from the first event on, in transactions of its own for a part each: a long chain takes longer
     * than one may last, and what was appended does not change.
     */
    public Verification verify() {
        ChainHead head = QuarkusTransaction.requiringNew().call(events::end);
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
        return QuarkusTransaction.requiringNew().call(() -> events.between(from, to, PART));
    }

    private record Noted(Event event, Set<Subject> subjects) {}

    @SuppressWarnings("unchecked")
    private List<Noted> pending() {
        List<Noted> pending = (List<Noted>) transaction.getResource(this);
        if (pending == null) {
            List<Noted> first = new ArrayList<>();
            events.flush(); // joins the transaction now: just before its end it is too late for that
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
        events.flush();
        ChainHead head = events.lockedEnd();
        for (Noted one : noted) {
            Event event = one.event();
            event.follow(head);
            events.append(event, one.subjects());
            head.moveTo(event);
        }
        events.flush();
        events.giveConnectionBack();
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
