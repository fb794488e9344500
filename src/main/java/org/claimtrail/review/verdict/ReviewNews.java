package org.claimtrail.review.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** What a person has to know of decisions that others made. */
@ApplicationScoped
public class ReviewNews {
    private static final String SENT_BACK = """
             from Verdict v join Claim c on c.id = v.claimId join Rating r on r.id = v.ratingId
            where v.proposedBy = ?1 and v.sentBackAt is not null and c.deletedAt is null
              and not exists (select 1 from Verdict n where n.claimId = v.claimId and n.id > v.id)
            """;

    private final EntityManager entities;
    private final PeopleNames names;

    ReviewNews(EntityManager entities, PeopleNames names) {
        this.entities = entities;
        this.names = names;
    }

    /** What one query brings of a row. */
    record Row(Long id, Long claimId, String statement, Long ratingId, String rating, Long sentBackBy, String reason) {
        SentBack named(PeopleNames names) {
            return new SentBack(id, claimId, statement, ratingId, rating, names.of(sentBackBy), reason);
        }
    }

    /** The verdicts of this person that came back and were not followed by another, the last decision first. */
    @Transactional
    public Slice<SentBack> sentBackTo(long personId, Paging paging) {
        long total = entities.createQuery("select count(*)" + SENT_BACK, Long.class)
                .setParameter(1, personId)
                .getSingleResult();
        List<SentBack> rows = entities.createQuery(
                        "select v.id, v.claimId, c.statement, r.id, r.slug, v.sentBackBy, v.sentBackReason" + SENT_BACK
                                + " order by v.sentBackAt desc, v.id desc",
                        Row.class)
                .setParameter(1, personId)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(row -> row.named(names))
                .toList();
        return Slice.of(rows, total, paging);
    }
}
