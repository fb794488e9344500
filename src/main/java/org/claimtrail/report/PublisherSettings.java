package org.claimtrail.report;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who publishes what leaves the desk. */
@ConfigMapping(prefix = "claimtrail")
public interface PublisherSettings {
    /** Who publishes the verdicts, as published data (ClaimReview) and reports name it. */
    Optional<String> organisationName();

    /** The website of {@link #organisationName()}. */
    Optional<String> organisationUrl();
}
