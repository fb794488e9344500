package org.claimtrail.review.verdict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.account.Me;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Verdicts for programs: reading, signing off, sending back. */
@Path("/api/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Verdicts")
class VerdictsResource {
    private final Verdicts verdicts;
    private final VerdictChecks checks;
    private final History history;
    private final Problems problems;
    private final Me me;

    VerdictsResource(Verdicts verdicts, VerdictChecks checks, History history, Problems problems, Me me) {
        this.verdicts = verdicts;
        this.checks = checks;
        this.history = history;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Path("awaiting-sign-off")
    @Operation(summary = "The verdicts of others that wait for a decision, the oldest first")
    public Slice<WaitingVerdict> awaitingSignOff(@RestQuery Integer page, @RestQuery Integer size) {
        return verdicts.awaitingSignOff(me.id(), Paging.of(page, size));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "A verdict with what was said about it")
    public RestResponse<VerdictView> show(@RestPath long id) {
        VerdictView view = verdicts.required(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @POST
    @Path("{id}/sign-off")
    @Operation(
            summary = "Puts a verdict in force",
            description = "Refused for whoever proposed it, whatever their role.")
    @APIResponseSchema(value = VerdictView.class, responseCode = "200")
    public Response signOff(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        verdicts.signOff(id, ETags.required(ifMatch), me.actor());
        return decided(id);
    }

    @POST
    @Path("{id}/sending-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends a verdict back with a reason; the claim is open again")
    @APIResponseSchema(value = VerdictView.class, responseCode = "200")
    public Response sendBack(@RestPath long id, @HeaderParam("If-Match") String ifMatch, SendingBack sendingBack) {
        int seen = ETags.required(ifMatch);
        if (sendingBack == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        String reason = checks.reason(errors, sendingBack.reason());
        if (errors.any()) return problems.invalid(errors);
        verdicts.sendBack(id, seen, reason, me.actor());
        return decided(id);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Who changed what when, the newest first")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return history.of(Subject.verdict(verdicts.required(id).id()), Paging.of(page, size));
    }

    private Response decided(long id) {
        VerdictView view = verdicts.required(id);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
