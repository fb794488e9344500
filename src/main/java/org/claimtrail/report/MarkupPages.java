package org.claimtrail.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.web.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The ClaimReview of a single claim, to be put into the page that publishes it. */
@Path("/claims/{id: \\d+}/claim-review.jsonld")
@RolesAllowed(Roles.VIEWER)
class MarkupPages {
    private final ReportDocuments documents;
    private final ReportFiles files;

    MarkupPages(ReportDocuments documents, ReportFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GET
    public RestResponse<byte[]> claimReview(@RestPath long id) {
        return files.claimReview(documents.rated(id)).response();
    }
}
