package org.claimtrail.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The chain of events as it is stored: its links, its end, and on which pages each link shows. */
@ApplicationScoped
class Events implements PanacheRepositoryBase<Event, Long> {
    private static final String ON_PAGE =
            "from EventSubject s join Event e on e.number = s.eventNumber where s.subjectType = :type and s.subjectId = :id";

    Slice<Event> of(Subject subject, Paging paging) {
        Parameters page = Parameters.with("type", subject.type()).and("id", subject.id());
        long total = count("from EventSubject s where s.subjectType = :type and s.subjectId = :id", page);
        List<Event> events = find("select e " + ON_PAGE + " order by e.number desc", page)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(events, total, paging);
    }

    Slice<Event> all(Paging paging) {
        List<Event> events = find("order by number desc")
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(events, end().number, paging);
    }

    /** The first {@code most} of these numbers. */
    List<Event> between(long from, long to, int most) {
        return find(
                        "number between :from and :to order by number",
                        Parameters.with("from", from).and("to", to))
                .range(0, most - 1)
                .list();
    }

    /** Panache inserts no rows that a query makes. */
    void showAlso(Subject of, Subject on) {
        getEntityManager()
                .createQuery("""
                        insert into EventSubject(subjectType, subjectId, eventNumber)
                        select :onType, :onId, s.eventNumber from EventSubject s
                        where s.subjectType = :type and s.subjectId = :id and not exists (
                          select 1 from EventSubject x
                          where x.subjectType = :onType and x.subjectId = :onId and x.eventNumber = s.eventNumber)
                        """)
                .setParameter("onType", on.type())
                .setParameter("onId", on.id())
                .setParameter("type", of.type())
                .setParameter("id", of.id())
                .executeUpdate();
    }

    /** Another entity's row, of which there is only the one. */
    ChainHead end() {
        return getEntityManager().find(ChainHead.class, ChainHead.ONLY);
    }

    /** As it is now, held until the transaction ends: Panache does not read a row anew. */
    ChainHead lockedEnd() {
        ChainHead head = getEntityManager().find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    void append(Event event, Collection<Subject> shownOn) {
        persist(event);
        for (Subject subject : shownOn) getEntityManager().persist(new EventSubject(event.number, subject));
    }

    /** As the session itself does before a commit; it did so before anything was appended. */
    void giveConnectionBack() {
        getEntityManager()
                .unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .beforeTransactionCompletion();
    }
}
