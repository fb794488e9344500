package org.claimtrail.placement;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

@Singleton
class PlacementValues extends ValueNames {
    PlacementValues() {
        super("placement", PlacementMessages.class);
    }
}
