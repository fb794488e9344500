package org.claimtrail.intake.folder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** What an operator can say of the drop folder. */
@ConfigMapping(prefix = "claimtrail")
public interface DropFolderSettings {
    /** The drop folder: files put here become articles. Relative to where the server is started. */
    Path importsDirectory();

    /** How often the drop folder is looked at, such as {@code 3s}; {@code off} leaves it alone. */
    @WithDefault("3s")
    String importsInterval();
}
