package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;

/** The articles that still want reading: suggestions in them wait for a decision. */
@ApplicationScoped
public class ReadingList {
    private final StoredSuggestions stored;

    ReadingList(StoredSuggestions stored) {
        this.stored = stored;
    }

    /** Those that came in last first. */
    @Transactional
    public Slice<ToRead> latest(Paging paging) {
        return stored.toRead(paging);
    }
}
