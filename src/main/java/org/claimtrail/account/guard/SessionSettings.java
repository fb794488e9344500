package org.claimtrail.account.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Signing in. */
@ConfigMapping(prefix = "claimtrail.session")
public interface SessionSettings {
    /** How long a session lasts after it was last used. */
    @WithDefault("30D")
    Duration lifetime();
}
