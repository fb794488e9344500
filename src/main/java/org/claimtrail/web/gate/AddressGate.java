package org.claimtrail.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimtrail.web.problem.CommonProblem;

/**
 * Refuses addresses that no link of ours has and that its readers would understand differently: with parameters within the
 * path ({@code /api;a=b/v1}), by which a path is not what it begins with, and with the character of code 0, which no
 * database keeps.
 */
@ApplicationScoped
class AddressGate {
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(AddressGate::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext routing) {
        if (isClear(routing.request().path(), routing.request().uri())) routing.next();
        else BodyGate.refuse(routing, CommonProblem.BAD_REQUEST);
    }

    private static boolean isClear(String path, String uri) {
        return path != null && path.indexOf(';') < 0 && !uri.contains("%00");
    }
}
