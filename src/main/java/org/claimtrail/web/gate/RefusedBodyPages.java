package org.claimtrail.web.gate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Problems;
import org.jboss.resteasy.reactive.RestPath;

/** Where {@link BodyGate} and {@link AddressGate} lead to: the problem, as a page or for programs. */
@Path("/")
@PermitAll
class RefusedBodyPages {
    private static final String KNOWN = "{problem:length-required|too-large|storage-full|bad-request}";

    private final Problems problems;

    RefusedBodyPages(Problems problems) {
        this.problems = problems;
    }

    @GET
    @Path("refused/" + KNOWN)
    public Response page(@RestPath String problem) {
        return problems.response(of(problem), null);
    }

    @GET
    @Path("api/refused/" + KNOWN)
    public Response answer(@RestPath String problem) {
        return problems.response(of(problem), null);
    }

    private static Problem of(String slug) {
        return CommonProblem.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
