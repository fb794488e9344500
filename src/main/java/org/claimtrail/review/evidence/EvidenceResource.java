package org.claimtrail.review.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.account.Me;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.Originals;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One piece of evidence for programs. */
@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Evidence")
class EvidenceResource {
    private final EvidenceFolder folder;
    private final EvidenceChecks checks;
    private final Originals originals;
    private final History history;
    private final Problems problems;
    private final Me me;

    EvidenceResource(
            EvidenceFolder folder,
            EvidenceChecks checks,
            Originals originals,
            History history,
            Problems problems,
            Me me) {
        this.folder = folder;
        this.checks = checks;
        this.originals = originals;
        this.history = history;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "A piece of evidence")
    public RestResponse<EvidenceView> show(@RestPath long id) {
        EvidenceView view = folder.required(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("{id}/file")
    @RolesAllowed(Roles.VIEWER)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The file of a piece of evidence, as it was uploaded")
    @APIResponse(responseCode = "200", description = "The bytes")
    public Response file(@RestPath long id) {
        return EvidenceFile.of(folder.required(id), originals);
    }

    @PUT
    @Path("{id}/assessment")
    @Operation(summary = "Says anew what a piece of evidence does to the claim, and why")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "200")
    public Response assess(@RestPath long id, @HeaderParam("If-Match") String ifMatch, Assessment assessment) {
        int seen = ETags.required(ifMatch);
        if (assessment == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        Assessment checked =
                checks.assessment(errors, folder.required(id).kind(), assessment.stance(), assessment.note());
        if (errors.any()) return problems.invalid(errors);
        folder.assess(id, seen, checked, me.actor());
        return changed(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Takes a piece of evidence back",
            description = "It stays to be seen, because verdicts may rest on it; new ones cannot.")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "200")
    public Response withdraw(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        folder.withdraw(id, ETags.required(ifMatch), me.actor());
        return changed(id);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed(Roles.VIEWER)
    @Operation(summary = "Who changed what when, the newest first")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return history.of(Subject.evidence(folder.required(id).id()), Paging.of(page, size));
    }

    private Response changed(long id) {
        EvidenceView view = folder.required(id);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
