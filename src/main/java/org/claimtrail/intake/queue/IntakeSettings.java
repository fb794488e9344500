package org.claimtrail.intake.queue;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The queue of files that came in. */
@ConfigMapping(prefix = "claimtrail.intake")
public interface IntakeSettings {
    /** How many files this node reads at once; 0 leaves the reading to other nodes. */
    @WithDefault("2")
    int workers();

    /** How many files may wait; more are refused until some have been read. */
    @WithDefault("100000")
    int queueLimit();

    /** How many archives and mails within each other are opened. */
    @WithDefault("5")
    int nesting();

    /** How many files may come out of one, those within them included. */
    @WithDefault("20000")
    int parts();

    /** How large these may be together. */
    @WithDefault("4G")
    MemorySize unpackedSize();
}
