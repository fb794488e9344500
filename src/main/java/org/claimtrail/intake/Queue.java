package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimtrail.article.Arrival;
import org.claimtrail.article.Articles;
import org.claimtrail.article.NewArticle;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.history.Actor;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Problem;
import org.claimtrail.web.Slice;

/**
 * The durable queue of files. A row is the truth about its file: it is taken and ended by short transactions, and
 * nothing is open while the file is read.
 */
@ApplicationScoped
class Queue {
    static final String VIEW = """
            select i.id, i.batch, i.fileName, i.givenTitle, i.originalSize, i.state, i.reason, i.mediaType,
                   i.originalSha256 is not null, i.articleId, a.title, i.arrivedThrough, p.name, i.uploadedAt, i.finishedAt
            from IntakeItem i left join Article a on a.id = i.articleId left join Person p on p.id = i.uploadedBy
            """;

    private final EntityManager entities;
    private final Articles articles;
    private final Clock clock;

    Queue(EntityManager entities, Articles articles, Clock clock) {
        this.entities = entities;
        this.articles = articles;
        this.clock = clock;
    }

    @Transactional
    List<Long> add(List<IntakeItem> items) {
        items.forEach(entities::persist);
        return items.stream().map(item -> item.id).toList();
    }

    /** Begins with the file that has waited longest; empty when none waits. Each file is given to one worker only. */
    @Transactional
    Optional<Work> take() {
        while (true) {
            Work first = entities.createQuery(
                            "select i.id, i.originalSha256, i.fileName, i.plainText from IntakeItem i where i.state = ?1 order by i.id",
                            Work.class)
                    .setParameter(1, State.QUEUED.slug())
                    .setMaxResults(1)
                    .getSingleResultOrNull();
            if (first == null || taken(first)) return Optional.ofNullable(first);
        }
    }

    private boolean taken(Work work) {
        return entities.createQuery("""
                        update IntakeItem i set i.state = ?1, i.attempts = i.attempts + 1, i.version = i.version + 1
                        where i.id = ?2 and i.state = ?3
                        """)
                        .setParameter(1, State.READING.slug())
                        .setParameter(2, work.itemId())
                        .setParameter(3, State.QUEUED.slug())
                        .executeUpdate()
                == 1;
    }

    /** Ends a file whose bytes an article has already; false when none has, so that it must be read. */
    @Transactional
    boolean endKnown(long itemId) {
        IntakeItem item = required(itemId);
        Optional<Long> known = articles.arrivedAgain(item.original(), arrival(item));
        known.ifPresent(articleId -> item.end(Outcome.KNOWN, articleId, clock.instant()));
        return known.isPresent();
    }

    /** Stores what reading a file gave: an article, or the reason why there is none. */
    @Transactional
    void end(long itemId, Extraction extraction) {
        IntakeItem item = required(itemId);
        if (extraction instanceof Extracted extracted) {
            Articles.Added added =
                    articles.add(new NewArticle(item.original(), extracted, item.stated(), arrival(item)));
            item.end(added.known() ? Outcome.KNOWN : Outcome.of(extraction), added.articleId(), clock.instant());
        } else {
            item.end(Outcome.of(extraction), null, clock.instant());
        }
    }

    /** Ends a file that met an error of ours. */
    @Transactional
    void giveUp(long itemId) {
        required(itemId).end(Outcome.INTERNAL, null, clock.instant());
    }

    @Transactional
    String retry(long itemId) {
        IntakeItem item = required(itemId);
        item.retry();
        return item.batch;
    }

    /** Puts back what was being read when the process ended. Only to be called while no worker is at work. */
    @Transactional
    void resume() {
        entities.createQuery("from IntakeItem i where i.state = ?1", IntakeItem.class)
                .setParameter(1, State.READING.slug())
                .getResultList()
                .forEach(item -> item.resume(clock.instant()));
    }

    /** Whether these bytes have come in before, whatever became of them. */
    @Transactional
    boolean knows(String sha256) {
        return count("i.originalSha256 = ?1", sha256) > 0;
    }

    /** Whether a file of the drop folder was refused before under this name and with this size. */
    @Transactional
    boolean knowsRefused(String fileName, long size) {
        return count("i.originalSha256 is null and i.fileName = ?1 and i.originalSize = ?2", fileName, size) > 0;
    }

    /** Files in a batch. */
    @Transactional
    long size(String batch) {
        return count("i.batch = ?1", batch);
    }

    /** The files of a batch in the order they came; refused as {@link Problem#NOT_FOUND} when there are none. */
    @Transactional
    Batch batch(String id) {
        List<ItemView> items = entities.createQuery(VIEW + "where i.batch = ?1 order by i.id", ItemView.class)
                .setParameter(1, id)
                .getResultList();
        if (items.isEmpty()) throw Problem.NOT_FOUND.refusal();
        return new Batch(id, items);
    }

    @Transactional
    ItemView view(long itemId) {
        ItemView item = entities.createQuery(VIEW + "where i.id = ?1", ItemView.class)
                .setParameter(1, itemId)
                .getSingleResultOrNull();
        if (item == null) throw Problem.NOT_FOUND.refusal();
        return item;
    }

    /** The newest files first. */
    @Transactional
    Slice<ItemView> list(ItemCriteria criteria, Paging paging) {
        long total = criteria.in(
                        entities.createQuery("select count(*) from IntakeItem i" + criteria.where(), Long.class))
                .getSingleResult();
        TypedQuery<ItemView> query =
                entities.createQuery(VIEW + criteria.where() + " order by i.id desc", ItemView.class);
        List<ItemView> items = criteria.in(query)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(items, total, paging);
    }

    private Arrival arrival(IntakeItem item) {
        return new Arrival(item.fileName, Arrival.Way.of(item.arrivedThrough), actor(item), item.uploadedAt);
    }

    private Actor actor(IntakeItem item) {
        if (item.uploadedBy == null) return Actor.DROP_FOLDER;
        String name = entities.createQuery("select p.name from Person p where p.id = ?1", String.class)
                .setParameter(1, item.uploadedBy)
                .getSingleResult();
        return new Actor(item.uploadedBy, name);
    }

    private long count(String where, Object... values) {
        TypedQuery<Long> query = entities.createQuery("select count(*) from IntakeItem i where " + where, Long.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getSingleResult();
    }

    private IntakeItem required(long itemId) {
        IntakeItem item = entities.find(IntakeItem.class, itemId);
        if (item == null) throw Problem.NOT_FOUND.refusal();
        return item;
    }
}
