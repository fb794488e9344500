package org.claimtrail.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can say of work that is done later. */
@ConfigMapping(prefix = "claimtrail.work")
public interface WorkSettings {
    /** How often this node tells the others that it lives, such as {@code 5s}; {@code off} for a node that stands alone. */
    @WithDefault("5s")
    String heartbeat();

    /** How long a node may be silent before its jobs are given to others; clocks of nodes may differ by half of it. */
    @WithDefault("45s")
    Duration lease();
}
