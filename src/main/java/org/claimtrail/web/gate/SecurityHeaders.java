package org.claimtrail.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;

/** Headers that keep foreign code, frames and guesses out of every answer, whoever makes it. */
class SecurityHeaders {
    private static final int BEFORE_ALL_ELSE = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    MultiMap headers = routing.response().headers();
                    headers.set(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
                                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.set("X-Frame-Options", "DENY");
                    headers.set("Referrer-Policy", "same-origin");
                    headers.set("Cross-Origin-Opener-Policy", "same-origin");
                    headers.set("Cross-Origin-Resource-Policy", "same-origin");
                    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
                    if (!routing.request().path().startsWith("/assets/")
                            && !routing.request().path().startsWith("/webjars/"))
                        headers.set("Cache-Control", "no-store");
                    routing.next();
                },
                BEFORE_ALL_ELSE);
    }
}
