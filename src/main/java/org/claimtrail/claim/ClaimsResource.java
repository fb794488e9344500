package org.claimtrail.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.claimtrail.account.Me;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.scale.Ratings;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.PageContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims for programs. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Claims")
class ClaimsResource {
    /** What changes of a claim; members that are left out stay as they are. */
    record Patch(
            String statement,

            @Schema(description = "dropped, or open to take it up again; a verdict decides the rest")
            String status) {}

    private final Claims claims;
    private final ClaimChecks checks;
    private final Ratings ratings;
    private final History history;
    private final Problems problems;
    private final Me me;
    private final PageContext context;

    ClaimsResource(
            Claims claims,
            ClaimChecks checks,
            Ratings ratings,
            History history,
            Problems problems,
            Me me,
            PageContext context) {
        this.claims = claims;
        this.checks = checks;
        this.ratings = ratings;
        this.history = history;
        this.problems = problems;
        this.me = me;
        this.context = context;
    }

    @GET
    @Operation(summary = "Claims, filtered and sorted")
    public Slice<ClaimRowJson> list(
            UriInfo uri,
            @Parameter(description = "Words of the statement, a quotation or a speaker's name") @RestQuery String q,
            @Parameter(description = "open, in-review, rated, dropped, or (for editors) deleted") @RestQuery
                    String status,
            @Parameter(description = "Slug of a rating, or none") @RestQuery String outcome,
            @Parameter(description = "Id of a speaker") @RestQuery String speaker,
            @Parameter(description = "Id of an outlet") @RestQuery String outlet,
            @Parameter(description = "Id of an article") @RestQuery String article,
            @Parameter(description = "Published on this day or later, YYYY-MM-DD") @RestQuery String from,
            @Parameter(description = "Published on this day or earlier, YYYY-MM-DD") @RestQuery String to,
            @Parameter(description = "changed, created, published or statement") @RestQuery String sort,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        ClaimCriteria criteria = ClaimCriteria.of(uri.getQueryParameters(), ratings);
        if (criteria.deleted() && !context.isEditor()) throw CommonProblem.NOT_ALLOWED.refusal();
        Slice<ClaimRow> rows = claims.list(criteria, Paging.of(page, size));
        return new Slice<>(
                rows.items().stream().map(ClaimRowJson::of).toList(), rows.total(), rows.page(), rows.size());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A claim with its appearances")
    public RestResponse<ClaimJson> show(@RestPath long id) {
        ClaimView claim = claims.required(id);
        return RestResponse.ResponseBuilder.ok(ClaimJson.of(claim))
                .tag(ETags.of(claim.version()))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Rewords a claim, drops it or takes it up again")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "200")
    public Response change(@RestPath long id, @HeaderParam("If-Match") String ifMatch, Patch patch) {
        if (patch == null) throw CommonProblem.BAD_REQUEST.refusal();
        int seen = ETags.required(ifMatch);
        ClaimView stored = claims.required(id);
        FormErrors errors = new FormErrors();
        String statement = patch.statement() == null ? stored.statement() : checks.statement(errors, patch.statement());
        boolean dropped = stored.status() == ClaimStatus.DROPPED;
        if (patch.status() != null) dropped = checks.dropped(errors, patch.status());
        if (errors.any()) return problems.invalid(errors);
        claims.edit(id, seen, statement, dropped, me.actor());
        ClaimView changed = claims.required(id);
        return Response.ok(ClaimJson.of(changed))
                .tag(ETags.of(changed.version()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Deletes a claim; its history stays")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        claims.delete(id, ETags.required(ifMatch), me.actor());
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Puts a deleted claim back into the lists, with all that belongs to it")
    @APIResponseSchema(value = ClaimJson.class, responseCode = "200")
    public Response restore(@RestPath long id) {
        claims.restore(id, me.actor());
        ClaimView restored = claims.required(id);
        return Response.ok(ClaimJson.of(restored))
                .tag(ETags.of(restored.version()))
                .build();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Who changed what when, the newest first; of a deleted claim, too")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        Slice<EventRow> events = history.of(Subject.claim(id), Paging.of(page, size));
        if (events.total() == 0) throw CommonProblem.NOT_FOUND.refusal();
        return events;
    }
}
