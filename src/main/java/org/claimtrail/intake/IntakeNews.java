package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** What others want to know of the queue: how much is under way, and what went wrong lately. */
@ApplicationScoped
public class IntakeNews {
    private static final List<String> FAILED = Arrays.stream(State.values())
            .filter(state -> state.ended() && state != State.READY && state != State.CANCELLED)
            .map(State::slug)
            .toList();

    private final EntityManager entities;

    IntakeNews(EntityManager entities) {
        this.entities = entities;
    }

    /** How many files wait or are being read. */
    @Transactional
    public long underWay() {
        return entities.createQuery("select count(*) from IntakeItem i where i.state in ?1", Long.class)
                .setParameter(1, State.underWay())
                .getSingleResult();
    }

    /** Files that came in since then and did not become articles, the newest first. */
    @Transactional
    public Slice<FailedFile> failedSince(Instant since, Paging paging) {
        String which = "where i.state in ?1 and i.uploadedAt >= ?2";
        long total = entities.createQuery("select count(*) from IntakeItem i " + which, Long.class)
                .setParameter(1, FAILED)
                .setParameter(2, since)
                .getSingleResult();
        List<FailedFile> files = entities.createQuery(IntakeItems.VIEW + which + " order by i.id desc", ItemView.class)
                .setParameter(1, FAILED)
                .setParameter(2, since)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(item -> new FailedFile(item.name(), item.batch(), item.sentenceKey()))
                .toList();
        return Slice.of(files, total, paging);
    }
}
