package org.claimtrail.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.web.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The ClaimReview of a single claim, for programs. */
@Path("/api/v1/claims/{id}/claim-review")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reports")
class MarkupResource {
    private final ReportDocuments documents;
    private final ReportFiles files;

    MarkupResource(ReportDocuments documents, ReportFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GET
    @Operation(
            summary = "The verdict in force as schema.org/ClaimReview",
            description = "Refused with 404 while no verdict is in force.")
    @APIResponse(
            responseCode = "200",
            description = "JSON-LD",
            content = @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> claimReview(@RestPath long id) {
        return files.claimReview(documents.rated(id)).response();
    }
}
