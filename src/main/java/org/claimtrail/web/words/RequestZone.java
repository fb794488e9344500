package org.claimtrail.web.words;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimtrail.web.Settings;

/**
 * The time zone of whoever asks: what their browser left in a cookie ({@code desk.js}), else that of the desk. Programs
 * get their times in UTC, whatever this says.
 */
@RequestScoped
public class RequestZone {
    public static final String COOKIE = "claimtrail-time-zone";

    private final CurrentVertxRequest request;
    private final Settings settings;
    private final Clock clock;
    private ZoneId zone;

    RequestZone(CurrentVertxRequest request, Settings settings, Clock clock) {
        this.request = request;
        this.settings = settings;
        this.clock = clock;
    }

    public ZoneId zone() {
        if (zone == null) zone = choose();
        return zone;
    }

    /** The day that it is there. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId choose() {
        RoutingContext routing = request.getCurrent();
        Cookie cookie = routing == null ? null : routing.request().getCookie(COOKIE);
        if (cookie == null) return settings.zone();
        try {
            return ZoneId.of(cookie.getValue());
        } catch (DateTimeException unknown) {
            return settings.zone();
        }
    }
}
