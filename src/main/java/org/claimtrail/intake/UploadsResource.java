package org.claimtrail.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimtrail.account.Me;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.ItemCriteria;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.intake.queue.QueueControl;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of the files that came in, for programs. */
@Path("/api/v1/uploads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class UploadsResource {
    private final QueueControl control;
    private final Me me;
    private final IntakeItems items;
    private final Texts texts;

    UploadsResource(QueueControl control, Me me, IntakeItems items, Texts texts) {
        this.control = control;
        this.me = me;
        this.items = items;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "What became of the files, the newest first")
    public Slice<Upload> list(
            @Parameter(description = "Only files in this state") @RestQuery String state,
            @Parameter(description = "Only files that came in together") @RestQuery String batch,
            @Parameter(description = "Only files of the person with this id; 0 for those of nobody in particular")
                    @RestQuery
                    Long person,
            @Parameter(description = "upload, paste, drop-folder, api or command-line") @RestQuery String through,
            @Parameter(description = "Only files that came out of the one with this id") @RestQuery Long within,
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        Slice<ItemView> found =
                items.list(ItemCriteria.of(state, batch, person, through, within), Paging.of(page, size));
        return new Slice<>(Upload.of(found.items(), texts), found.total(), found.page(), found.size());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of a file")
    public Upload show(@RestPath long id) {
        return Upload.of(items.view(id), texts);
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Reads a file once more that failed or took too long")
    @APIResponseSchema(value = Upload.class, responseCode = "202")
    public Response retry(@RestPath long id) {
        control.retry(id, me.actor());
        return Response.accepted(Upload.of(items.view(id), texts))
                .location(URI.create("/api/v1/uploads/" + id))
                .build();
    }
}
