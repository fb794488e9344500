package org.claimtrail.claim.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceJson;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Single appearances for programs; new ones are made at their claim. */
@Path("/api/v1/appearances/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Claims")
class AppearancesResource {
    private final Linking linking;
    private final LinkChecks checks;
    private final VersionTexts texts;
    private final Problems problems;
    private final Me me;

    AppearancesResource(Linking linking, LinkChecks checks, VersionTexts texts, Problems problems, Me me) {
        this.linking = linking;
        this.checks = checks;
        this.texts = texts;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Operation(summary = "An appearance of a claim")
    @APIResponseSchema(value = AppearanceJson.class, responseCode = "200")
    public Response show(@RestPath long id) {
        return stored(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Links an appearance anew: its passage, its speaker, the way it came")
    @APIResponseSchema(value = AppearanceJson.class, responseCode = "200")
    public Response change(@RestPath long id, @HeaderParam("If-Match") String ifMatch, AppearanceChange change) {
        int seen = ETags.required(ifMatch);
        if (change == null) throw CommonProblem.BAD_REQUEST.refusal();
        AppearanceView before = linking.required(id).appearance();
        VersionText text = texts.text(before.versionId());
        Passage given = change.passage(new Passage(text, before.span()));
        FormErrors errors = new FormErrors();
        Passage passage = checks.moved(errors, given, change.words());
        LinkDraft draft = checks.link(errors, change.input());
        if (errors.any()) return problems.invalid(errors);
        linking.change(id, seen, passage, draft, me.actor());
        return stored(id);
    }

    @DELETE
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Takes an appearance away; the claim stays, and the suggestion it was made of is open again")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void remove(@RestPath long id, @HeaderParam("If-Match") String ifMatch) {
        int seen = ETags.required(ifMatch);
        linking.required(id);
        linking.remove(id, seen, me.actor());
    }

    private Response stored(long id) {
        ClaimViews.Placed placed = linking.required(id);
        return Response.ok(AppearanceJson.of(placed))
                .tag(ETags.of(placed.appearance().version()))
                .build();
    }
}
