package org.claimtrail.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What people decided about suggestions, for programs that teach an engine. */
@Path("/api/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Suggestions")
class CorrectionsResource {
    /** A text may be very long. */
    private static final int MOST_TEXTS = 20;

    private final Corrections corrections;

    CorrectionsResource(Corrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @Operation(summary = "Each text with the quotations that people accepted, corrected or marked, and those dismissed")
    public Slice<Corrected> list(
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Texts on a page, at most 20: each comes in full") @RestQuery Integer size) {
        return corrections.list(Paging.of(page, size == null ? MOST_TEXTS : Math.min(size, MOST_TEXTS)));
    }
}
