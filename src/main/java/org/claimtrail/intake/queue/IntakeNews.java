package org.claimtrail.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final IntakeItems items;

    IntakeNews(IntakeItems items) {
        this.items = items;
    }

    /** How many files wait or are being read. */
    @Transactional
    public long underWay() {
        return items.underWay();
    }

    /** Files that came in since then and did not become articles, the newest first. */
    @Transactional
    public Slice<FailedFile> failedSince(Instant since, Paging paging) {
        Slice<ItemView> found = items.since(since, FAILED, paging);
        List<FailedFile> files = found.items().stream()
                .map(item -> new FailedFile(item.name(), item.batch(), item.sentenceKey()))
                .toList();
        return Slice.of(files, found.total(), paging);
    }
}
