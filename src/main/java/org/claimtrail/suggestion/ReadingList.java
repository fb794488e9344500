package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** The articles that still want reading: suggestions in them wait for a decision. */
@ApplicationScoped
public class ReadingList {
    private static final String OPEN = " from Suggestion s join Article a on a.currentVersionId = s.articleVersionId"
            + " left join Outlet o on o.id = a.outletId where s.state = ?1";

    private final EntityManager entities;

    ReadingList(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that came in last first. */
    @Transactional
    public Slice<ToRead> latest(Paging paging) {
        long total = entities.createQuery("select count(distinct a.id)" + OPEN, Long.class)
                .setParameter(1, SuggestionState.OPEN)
                .getSingleResult();
        List<ToRead> rows = entities.createQuery(
                        "select a.id, a.title, o.name, a.publishedOn, count(s.id)" + OPEN
                                + " group by a.id, a.title, o.name, a.publishedOn, a.addedAt"
                                + " order by a.addedAt desc, a.id desc",
                        ToRead.class)
                .setParameter(1, SuggestionState.OPEN)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, total, paging);
    }
}
