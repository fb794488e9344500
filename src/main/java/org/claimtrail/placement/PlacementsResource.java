package org.claimtrail.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of appearances in newer versions, for programs. */
@Path("/api/v1/articles/{id}/versions/{number}/placements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Claims")
class PlacementsResource {
    /** A decision on an appearance that waits for one. */
    @Schema(name = "PlacementDecision")
    record Decision(
            @Schema(description = "confirm (it stands where the machine found it), place (it stands elsewhere) or gone")
            String decision,

            @Schema(description = "To place: code points of the newer text before the passage")
            Integer begin,

            Integer end,

            @Schema(description = "Instead of begin and end: its words; where they stand nearest is meant")
            String quote) {}

    private final Placements placements;
    private final PlacementChecks checks;
    private final VersionTexts texts;
    private final Problems problems;
    private final Me me;

    PlacementsResource(Placements placements, PlacementChecks checks, VersionTexts texts, Problems problems, Me me) {
        this.placements = placements;
        this.checks = checks;
        this.texts = texts;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Operation(summary = "What became of the claims of the version before; what waits for a person first")
    public List<PlacementJson> list(
            @RestPath long id,
            @RestPath int number,
            @Parameter(description = "Only those that wait (true) or are decided (false)") @RestQuery Boolean waiting) {
        return placements.of(texts.text(id, number)).stream()
                .filter(view -> waiting == null || waiting == view.waits())
                .map(view -> PlacementJson.of(view, number))
                .toList();
    }

    @POST
    @Path("{placement}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Decides what became of an appearance; refused when that is decided already")
    @APIResponseSchema(value = PlacementJson.class, responseCode = "200")
    public Response decide(@RestPath long id, @RestPath int number, @RestPath long placement, Decision decision) {
        if (decision == null || decision.decision() == null) throw CommonProblem.BAD_REQUEST.refusal();
        VersionText text = texts.text(id, number);
        PlacementView view = placements.in(text, placement);
        switch (decision.decision()) {
            case "confirm" -> placements.confirm(placement, me.actor());
            case "gone" -> placements.gone(placement, me.actor());
            case "place" -> {
                FormErrors errors = new FormErrors();
                Span span = span(errors, view, text, decision);
                if (errors.any()) return problems.invalid(errors);
                placements.place(placement, span, me.actor());
            }
            default -> throw CommonProblem.INVALID_INPUT.refusal();
        }
        return answer(text, placement);
    }

    @POST
    @Path("{placement}/reopening")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Takes a decision back, also one that the machine was certain of")
    @APIResponseSchema(value = PlacementJson.class, responseCode = "200")
    public Response reopen(
            @RestPath long id,
            @RestPath int number,
            @RestPath long placement,
            @HeaderParam("If-Match") String ifMatch) {
        int seen = ETags.required(ifMatch);
        VersionText text = texts.text(id, number);
        placements.in(text, placement);
        placements.reopen(placement, seen, me.actor());
        return answer(text, placement);
    }

    private Span span(FormErrors errors, PlacementView placement, VersionText text, Decision decision) {
        if (decision.quote() != null) return checks.passage(errors, "quote", placement, text, decision.quote());
        boolean given = decision.begin() != null && decision.end() != null;
        if (!given) throw CommonProblem.INVALID_INPUT.refusal();
        return Passage.of(text, decision.begin(), decision.end()).span();
    }

    private Response answer(VersionText text, long placement) {
        PlacementView view = placements.in(text, placement);
        return Response.ok(PlacementJson.of(view, text.number()))
                .tag(ETags.of(view.version()))
                .build();
    }
}
