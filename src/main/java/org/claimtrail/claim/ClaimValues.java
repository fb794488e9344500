package org.claimtrail.claim;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

@Singleton
class ClaimValues extends ValueNames {
    ClaimValues() {
        super("claim", ClaimMessages.class);
    }
}
