package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Problem;
import org.claimtrail.web.Slice;

/** What became of the files that came in. */
@ApplicationScoped
class Items {
    static final String VIEW = """
            select i.id, i.batch, i.fileName, i.givenTitle, i.originalSize, i.state, i.reason, i.mediaType,
                   i.originalSha256 is not null, i.articleId, a.title, i.arrivedThrough, p.name, i.uploadedAt, i.finishedAt
            from IntakeItem i left join Article a on a.id = i.articleId left join Person p on p.id = i.uploadedBy
            """;

    private final EntityManager entities;

    Items(EntityManager entities) {
        this.entities = entities;
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

    private long count(String where, Object... values) {
        TypedQuery<Long> query = entities.createQuery("select count(*) from IntakeItem i where " + where, Long.class);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getSingleResult();
    }
}
