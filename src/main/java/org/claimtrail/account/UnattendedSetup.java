package org.claimtrail.account;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.claimtrail.account.guard.SetupSettings;

/** Makes the first administrator from the settings, where nobody sits at the first visit. */
@ApplicationScoped
class UnattendedSetup {
    private static final int SHORTEST_TOKEN = 32;

    private final People people;
    private final ApiTokens tokens;
    private final SetupSettings setup;

    UnattendedSetup(People people, ApiTokens tokens, SetupSettings setup) {
        this.people = people;
        this.tokens = tokens;
        this.setup = setup;
    }

    @Startup
    @Transactional
    void run() {
        if (setup.adminName().isEmpty() || !people.none()) return;
        String password = setup.adminPassword()
                .filter(given -> given.length() >= People.SHORTEST_PASSWORD)
                .orElseThrow(() -> new IllegalStateException("claimtrail.setup.admin-password must be given with"
                        + " claimtrail.setup.admin-name, and be at least " + People.SHORTEST_PASSWORD
                        + " characters long."));
        Person person = people.setUp(setup.adminName().get().strip(), password);
        setup.adminToken().ifPresent(token -> {
            if (token.length() < SHORTEST_TOKEN)
                throw new IllegalStateException(
                        "claimtrail.setup.admin-token must be at least " + SHORTEST_TOKEN + " characters long.");
            tokens.create(person, "setup", token, null);
        });
    }
}
