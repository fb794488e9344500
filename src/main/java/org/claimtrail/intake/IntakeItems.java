package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.Problem;

/** What became of the files that came in, and how far the queue is. */
@ApplicationScoped
class IntakeItems {
    static final String VIEW = """
            select i.id, i.batch, i.fileName, i.givenTitle, i.originalSize, i.state, i.reason, i.mediaType,
                   i.originalSha256 is not null, i.articleId, a.title, i.arrivedThrough, p.name, i.uploadedAt, i.finishedAt,
                   i.parentId, w.fileName, (select count(*) from IntakeItem c where c.parentId = i.id)
            from IntakeItem i left join Article a on a.id = i.articleId left join Person p on p.id = i.uploadedBy
            left join IntakeItem w on w.id = i.parentId
            """;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int BATCHES = 20;

    private final EntityManager entities;
    private final Clock clock;

    IntakeItems(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Files that were brought in a batch; those that came out of them do not count. */
    @Transactional
    long brought(String batch) {
        return entities.createQuery(
                        "select count(*) from IntakeItem i where i.batch = ?1 and i.parentId is null", Long.class)
                .setParameter(1, batch)
                .getSingleResult();
    }

    /** The files of a batch in the order they came; refused as {@link Problem#NOT_FOUND} when there are none. */
    @Transactional
    Batch batch(String id, Paging paging) {
        ItemCriteria criteria = ItemCriteria.ofBatch(id);
        Slice<ItemView> items = slice(criteria, "i.id", paging);
        if (items.total() == 0) throw Problem.NOT_FOUND.refusal();
        return new Batch(id, pace(criteria), items, paused());
    }

    /** The given files in their order. */
    @Transactional
    List<ItemView> views(List<Long> ids) {
        return entities.createQuery(VIEW + "where i.id in ?1 order by i.id", ItemView.class)
                .setParameter(1, ids)
                .getResultList();
    }

    @Transactional
    ItemView view(long itemId) {
        List<ItemView> found = views(List.of(itemId));
        if (found.isEmpty()) throw Problem.NOT_FOUND.refusal();
        return found.get(0);
    }

    /** The newest files first. */
    @Transactional
    Slice<ItemView> list(ItemCriteria criteria, Paging paging) {
        return slice(criteria, "i.id desc", paging);
    }

    private Slice<ItemView> slice(ItemCriteria criteria, String order, Paging paging) {
        String where = " where " + criteria.condition();
        long total = criteria.in(entities.createQuery("select count(*) from IntakeItem i" + where, Long.class))
                .getSingleResult();
        List<ItemView> items = criteria.in(entities.createQuery(VIEW + where + " order by " + order, ItemView.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(items, total, paging);
    }

    @Transactional
    boolean paused() {
        return entities.find(Pause.class, Pause.ONLY) != null;
    }

    /** Of the files that meet the criteria. */
    @Transactional
    Pace pace(ItemCriteria criteria) {
        record Count(String state, long count) {}
        Map<State, Long> counts = new EnumMap<>(State.class);
        criteria.in(entities.createQuery(
                        "select i.state, count(*) from IntakeItem i where " + criteria.condition()
                                + " group by i.state",
                        Count.class))
                .getResultList()
                .forEach(each -> counts.put(State.of(each.state()), each.count()));
        return new Pace(counts, perMinute(criteria));
    }

    private Double perMinute(ItemCriteria criteria) {
        record Read(long count, Instant first) {}
        Instant now = clock.instant();
        Read read = criteria.in(entities.createQuery(
                        "select count(*), min(i.finishedAt) from IntakeItem i where i.finishedAt >= :from"
                                + " and i.state <> 'cancelled' and " + criteria.condition(),
                        Read.class))
                .setParameter("from", now.minus(WINDOW))
                .getSingleResult();
        if (read.count() < 2) return null;
        double seconds = Math.max(1, Duration.between(read.first(), now).toMillis() / 1000.0);
        return read.count() / seconds * 60;
    }

    /** Everybody whose files are under way. */
    @Transactional
    List<WaitingPerson> lanes() {
        return entities.createQuery("""
                        select i.lane, max(p.name), sum(case when i.state = 'queued' then 1 else 0 end),
                               sum(case when i.state = 'paused' then 1 else 0 end),
                               sum(case when i.state = 'reading' then 1 else 0 end)
                        from IntakeItem i left join Person p on p.id = i.lane
                        where i.state in ?1 group by i.lane order by i.lane
                        """, WaitingPerson.class)
                .setParameter(1, State.underWay())
                .getResultList();
    }

    /** The newest batches of which files are under way. */
    @Transactional
    List<BatchRow> batches() {
        return entities.createQuery("""
                        select i.batch, max(p.name), min(i.uploadedAt), min(i.fileName), count(*),
                               sum(case when i.state in ?1 then 1 else 0 end)
                        from IntakeItem i left join Person p on p.id = i.uploadedBy
                        where i.batch in (select u.batch from IntakeItem u where u.state in ?1)
                        group by i.batch order by max(i.id) desc
                        """, BatchRow.class)
                .setParameter(1, State.underWay())
                .setMaxResults(BATCHES)
                .getResultList();
    }
}
