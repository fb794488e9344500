package org.claimtrail.placement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an appearance in a newer version, as programs read it.
 *
 * @param state unchanged, moved, reworded or gone; what the machine found while waiting is true
 * @param likeness how much of the old words is there, 0 to 1
 * @param decidedBy null where no person had to decide
 * @param placedId the appearance in the newer version
 */
@Schema(name = "Placement")
record PlacementJson(
        long id,
        int version,
        long claimId,
        String statement,
        long appearanceId,
        String state,
        boolean waiting,
        double likeness,
        String decidedBy,
        Instant decidedAt,
        Long placedId,
        Place before,
        Place after) {
    /** Words and where they stand, in code points of the raw text of that version. */
    @Schema(name = "PlacementPlace")
    record Place(int versionNumber, int begin, int end, String quote) {}

    static PlacementJson of(PlacementView view, int versionNumber) {
        return new PlacementJson(
                view.id(),
                view.version(),
                view.claimId(),
                view.statement(),
                view.appearanceId(),
                view.state(),
                view.waits(),
                view.likeness(),
                view.decidedBy(),
                view.decidedAt(),
                view.placedId(),
                new Place(
                        view.oldVersionNumber(),
                        view.oldSpan().begin(),
                        view.oldSpan().end(),
                        view.oldQuote()),
                view.span() == null
                        ? null
                        : new Place(
                                versionNumber, view.span().begin(), view.span().end(), view.quote()));
    }
}
