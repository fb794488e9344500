package org.claimtrail.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.claimtrail.history.Actor;
import org.claimtrail.text.Span;

/**
 * Fired inside the transaction in which somebody decides that a claim stands in a passage of a newer version, before the claim
 * is held: whoever has something to decide along holds that first, and says what is to be done once the appearance is there.
 */
public final class PassageSettles {
    private final long versionId;
    private final Span span;
    private final Actor by;
    private final List<LongConsumer> after = new ArrayList<>();

    PassageSettles(long versionId, Span span, Actor by) {
        this.versionId = versionId;
        this.span = span;
        this.by = by;
    }

    public long versionId() {
        return versionId;
    }

    /** Code points of the version's raw text. */
    public Span span() {
        return span;
    }

    public Actor by() {
        return by;
    }

    /** To be done in the same transaction with the id of the appearance. */
    public void then(LongConsumer action) {
        after.add(action);
    }

    void settled(long appearanceId) {
        after.forEach(action -> action.accept(appearanceId));
    }
}
