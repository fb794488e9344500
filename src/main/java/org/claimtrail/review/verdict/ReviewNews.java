package org.claimtrail.review.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** What a person has to know of decisions that others made. */
@ApplicationScoped
public class ReviewNews {
    private static final String SENT_BACK = """
             from Verdict v join Claim c on c.id = v.claimId join Rating r on r.id = v.ratingId
              join Person p on p.id = v.sentBackBy
            where v.proposedBy = ?1 and v.sentBackAt is not null and c.deletedAt is null
              and not exists (select 1 from Verdict n where n.claimId = v.claimId and n.id > v.id)
            """;

    private final EntityManager entities;

    ReviewNews(EntityManager entities) {
        this.entities = entities;
    }

    /** The verdicts of this person that came back and were not followed by another, the last decision first. */
    @Transactional
    public Slice<SentBack> sentBackTo(long personId, Paging paging) {
        long total = entities.createQuery("select count(*)" + SENT_BACK, Long.class)
                .setParameter(1, personId)
                .getSingleResult();
        List<SentBack> rows = entities.createQuery(
                        "select v.id, v.claimId, c.statement, r.id, r.slug, p.name, v.sentBackReason" + SENT_BACK
                                + " order by v.sentBackAt desc, v.id desc",
                        SentBack.class)
                .setParameter(1, personId)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, total, paging);
    }
}
