package org.claimtrail.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimtrail.history.Requester;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Work that is done later, for programs that watch over a desk. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Work")
class WorkResource {
    /** How many jobs are tried again. */
    record TriedAgain(int jobs) {}

    private final WorkOverview overview;
    private final SecondTries again;
    private final Requester requester;

    WorkResource(WorkOverview overview, SecondTries again, Requester requester) {
        this.overview = overview;
        this.again = again;
        this.requester = requester;
    }

    @GET
    @Path("kinds")
    @Operation(summary = "How much work of each kind waits, is under way and was given up")
    public List<WorkOverview.KindOverview> kinds() {
        return overview.kinds();
    }

    @GET
    @Path("given-up")
    @Operation(summary = "What was given up, the last first")
    public Slice<WorkOverview.GivenUpJob> givenUp(
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return overview.givenUp(Paging.of(page, size));
    }

    @POST
    @Path("given-up/{id}/retries")
    @Operation(summary = "Tries once more what was given up")
    public TriedAgain retry(@RestPath long id) {
        again.of(id, requester.actor());
        return new TriedAgain(1);
    }

    @POST
    @Path("kinds/{kind}/retries")
    @Operation(summary = "Tries everything of a kind once more that was given up")
    public TriedAgain retryAll(@RestPath String kind) {
        return new TriedAgain(again.ofAll(kind, requester.actor()));
    }
}
