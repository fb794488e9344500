package org.claimtrail.intake;

import java.util.List;

/** Files that came in together. */
record Batch(String id, List<ItemView> items) {
    public boolean ended() {
        return items.stream().allMatch(ItemView::ended);
    }

    public long endedCount() {
        return items.stream().filter(ItemView::ended).count();
    }

    public long readyCount() {
        return items.stream().filter(item -> item.state() == State.READY).count();
    }

    public long otherCount() {
        return endedCount() - readyCount();
    }
}
