package org.claimtrail.intake.queue;

import org.claimtrail.web.Slice;

/** Files that came in together, with those that came out of them; one page of them. */
public record Batch(String id, Pace pace, Slice<ItemView> items, boolean queuePaused) {
    public boolean ended() {
        return pace.underWay() == 0;
    }

    /** To which "page=2" can be added. */
    public String link() {
        return "/intake/" + id + "?";
    }
}
