package org.claimtrail.original;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What an operator can say of the files that are kept. */
@ConfigMapping(prefix = "claimtrail")
public interface OriginalSettings {
    /** Where the files that came in are kept; follows {@code claimtrail.data-directory}. Several nodes share one. */
    Path originalsDirectory();

    /** How often files that nothing names are looked for, to be deleted once they are a day old; {@code off} for never. */
    @WithDefault("24h")
    String originalsSweep();
}
