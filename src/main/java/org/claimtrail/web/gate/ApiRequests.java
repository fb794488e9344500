package org.claimtrail.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Programs know nothing of form tokens, and under /api nothing counts that a browser adds by itself: cookies are taken
 * off there, so that only a bearer token lets anybody in. The check of form tokens cannot be told to leave a path alone;
 * it is given a pair that agrees.
 */
class ApiRequests {
    private static final int BEFORE_AUTHENTICATION = 900;
    /** Sixteen zero bytes in base64. */
    private static final String AGREED = "AAAAAAAAAAAAAAAAAAAAAA";

    void register(
            @Observes Filters filters,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String header) {
        filters.register(
                routing -> {
                    if (routing.normalizedPath().startsWith("/api/")) {
                        MultiMap headers = routing.request().headers();
                        headers.set("Cookie", cookie + "=" + AGREED);
                        headers.set(header, AGREED);
                    }
                    routing.next();
                },
                BEFORE_AUTHENTICATION);
    }
}
