package org.claimtrail.account.guard;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** For installations without a person at the first visit: all that is given here is made at the first start. */
@ConfigMapping(prefix = "claimtrail.setup")
public interface SetupSettings {
    /** The name of the first administrator. */
    Optional<String> adminName();

    /** Their password, at least 12 characters. */
    Optional<String> adminPassword();

    /** An API token for them, at least 32 characters. */
    Optional<String> adminToken();
}
