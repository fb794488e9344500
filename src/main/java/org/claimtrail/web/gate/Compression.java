package org.claimtrail.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;

/**
 * Says which answers are compressed for clients that accept it: all text, whoever makes the answer. The framework marks
 * every answer as not to be compressed ({@code Content-Encoding: identity}) and takes the mark away before methods that
 * return a {@code Response} have said what their answer is, and never from errors; so the mark is taken away here, when
 * the headers are complete.
 *
 * <p>What another site asked for in a person's name is not compressed: from how long such answers are, somebody who
 * makes the browser ask and listens to its line could guess the token against cross-site requests, letter by letter
 * (BREACH, Gluck, Harris and Prado 2013).
 */
class Compression {
    private static final int BEFORE_ALL_ELSE = 1000;

    /** Texts whose type does not say so by how it begins or ends. */
    private static final Set<String> TEXTS =
            Set.of("application/json", "application/javascript", "application/xml", "application/yaml");

    /** An event has to go out when it happens, not when enough of them have come together. */
    private static final String EVENTS = "text/event-stream";

    /** What browsers say of a request that a person or this desk itself began; old ones and programs say nothing. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addHeadersEndHandler(end -> decide(routing));
                    routing.next();
                },
                BEFORE_ALL_ELSE);
    }

    private static void decide(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        if (!isText(headers.get(HttpHeaders.CONTENT_TYPE))) return;
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String site = routing.request().getHeader("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        else if (headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true))
            headers.remove(HttpHeaders.CONTENT_ENCODING);
    }

    static boolean isText(String contentType) {
        if (contentType == null) return false;
        String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return !type.equals(EVENTS)
                && (type.startsWith("text/")
                        || type.endsWith("+json")
                        || type.endsWith("+xml")
                        || type.startsWith("application/openmetrics-text")
                        || TEXTS.contains(type));
    }
}
