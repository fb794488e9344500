package org.claimtrail.web.gate;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.claimtrail.web.Disk;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.SentForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body by its announced length before any of it is stored: one that is larger than anything that is taken, one
 * of words alone that would fill the memory, and one for which the disk has no room. The framework would answer the
 * first without a word and notice the others too late. What the browser sends on is read and dropped, since it shows no
 * answer before it has sent all.
 */
class BodyGate {
    private static final int BEFORE_EVERYTHING = 1000;
    /** Smaller bodies stay in memory. */
    private static final long FILE = 1 << 20;
    /** Files go to the disk as they come; forms and documents without files are held in memory, whoever sends them. */
    private static final long MOST_WORDS = 48 << 20;

    private final long most;
    private final Disk disk;

    BodyGate(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, Disk disk) {
        this.most = most.asLongValue();
        this.disk = disk;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        long length = SentForm.length(request);
        boolean words = !SentForm.multipart(request);
        if (words && request.getHeader("Transfer-Encoding") != null) refuse(routing, CommonProblem.LENGTH_REQUIRED);
        else if (length > (words ? MOST_WORDS : most)) refuse(routing, CommonProblem.TOO_LARGE);
        else if (length > FILE && !disk.hasRoom(length)) refuse(routing, CommonProblem.STORAGE_FULL);
        else routing.next();
    }

    /** Goes on as a request without a body for the page that tells about the problem. */
    static void refuse(RoutingContext routing, Problem problem) {
        boolean forPrograms = routing.normalizedPath().startsWith("/api");
        routing.request()
                .headers()
                .remove("Content-Length")
                .remove("Content-Type")
                .remove("Transfer-Encoding");
        routing.addEndHandler(ended -> routing.request().resume());
        routing.reroute(HttpMethod.GET, (forPrograms ? "/api/refused/" : "/refused/") + problem.slug());
    }
}
