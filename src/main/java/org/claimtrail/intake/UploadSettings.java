package org.claimtrail.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can say of uploads. */
@ConfigMapping(prefix = "claimtrail")
public interface UploadSettings {
    /** How many files one upload may bring. */
    @WithDefault("500")
    int maxFilesPerUpload();
}
