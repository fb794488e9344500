package org.claimtrail.placement;

import org.claimtrail.history.Action;

/** What becomes of appearances in newer versions. */
public enum PlacementAction implements Action {
    APPEARANCE_PLACED,
    APPEARANCE_GONE,
    APPEARANCE_UNPLACED
}
