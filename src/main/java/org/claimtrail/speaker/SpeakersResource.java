package org.claimtrail.speaker;

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
import java.net.URI;
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

/** Speakers for programs. */
@Path("/api/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Speakers")
class SpeakersResource {
    private final Speakers speakers;
    private final SpeakerChecks checks;
    private final History history;
    private final Problems problems;
    private final Me me;

    SpeakersResource(Speakers speakers, SpeakerChecks checks, History history, Problems problems, Me me) {
        this.speakers = speakers;
        this.checks = checks;
        this.history = history;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Operation(summary = "Known speakers, found by any of their names")
    public Slice<SpeakerRow> list(
            @Parameter(description = "Words that one of the names holds in this order") @RestQuery String q,
            @Parameter(description = "person, organisation, government, group or anonymous") @RestQuery String kind,
            @Parameter(description = "name or newest") @RestQuery String sort,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return speakers.list(SpeakerCriteria.of(q, kind, sort), Paging.of(page, size));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A speaker with its aliases")
    public RestResponse<SpeakerView> show(@RestPath long id) {
        SpeakerView view = speakers.view(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "A new speaker",
            description = "A name that another speaker has is accepted; look it up first if it may be the same one.")
    @APIResponseSchema(value = SpeakerView.class, responseCode = "201")
    public Response create(NewSpeaker described) {
        FormErrors errors = new FormErrors();
        NewSpeaker checked = checked(errors, described);
        if (errors.any()) return problems.invalid(errors);
        SpeakerView view = speakers.view(speakers.create(checked, me.actor(), me.id()));
        return Response.created(URI.create("/api/v1/speakers/" + view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Describes a speaker anew", description = "Everything that is left out becomes empty.")
    @APIResponseSchema(value = SpeakerView.class, responseCode = "200")
    public Response change(@RestPath long id, @HeaderParam("If-Match") String ifMatch, NewSpeaker described) {
        int seen = ETags.required(ifMatch);
        FormErrors errors = new FormErrors();
        NewSpeaker checked = checked(errors, described);
        if (errors.any()) return problems.invalid(errors);
        speakers.change(id, seen, checked, me.actor());
        SpeakerView view = speakers.view(id);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Who changed what when, the newest first")
    public Slice<EventRow> history(
            @RestPath long id,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return history.of(Subject.speaker(speakers.view(id).id()), Paging.of(page, size));
    }

    private NewSpeaker checked(FormErrors errors, NewSpeaker described) {
        if (described == null) throw CommonProblem.BAD_REQUEST.refusal();
        return checks.check(errors, "", described);
    }
}
