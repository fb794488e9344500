package org.claimtrail.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.claimtrail.account.Me;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports for programs. */
@Path("/api/v1/reports")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reports")
class ReportsResource {
    /** A report to be made: of the claims named, or, when none are, of all that meet the criteria. */
    @Schema(name = "NewReport")
    record Wanted(String title, String intro, List<Long> claimIds, ClaimCriteria criteria) {}

    private final Reports reports;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final ReportChecks checks;
    private final Problems problems;
    private final Me me;

    ReportsResource(
            Reports reports,
            ReportDocuments documents,
            ReportFiles files,
            ReportChecks checks,
            Problems problems,
            Me me) {
        this.reports = reports;
        this.documents = documents;
        this.files = files;
        this.checks = checks;
        this.problems = problems;
        this.me = me;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reports, the newest first")
    public Slice<ReportRow> list(
            @Parameter(description = "Counted from 1") @RestQuery Integer page,
            @Parameter(description = "Rows on a page, at most 200") @RestQuery Integer size) {
        return reports.list(Paging.of(page, size));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "A new report",
            description = "Of the claims named in claimIds; without them, of all claims that meet the criteria."
                    + " At most 500 claims.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201")
    public Response create(Wanted wanted) {
        if (wanted == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        NewReport report = checked(errors, wanted);
        if (errors.any()) return problems.invalid(errors);
        ReportView view = reports.required(reports.create(report, me.actor()));
        return Response.created(URI.create("/api/v1/reports/" + view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A report with the ids of its claims")
    public RestResponse<ReportView> show(@RestPath long id) {
        ReportView view = reports.required(id);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("{id}/document")
    @Operation(summary = "What the report says now, as a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<byte[]> document(
            @RestPath long id,
            @Parameter(description = "html, pdf, csv or jsonld (a feed of ClaimReviews)") @RestQuery String format) {
        ReportFormat wanted = ReportFormat.of(Objects.requireNonNullElse(format, ""))
                .orElseThrow(CommonProblem.NOT_ACCEPTABLE::refusal);
        return files.write(documents.whole(reports.required(id)), wanted).response();
    }

    private NewReport checked(FormErrors errors, Wanted wanted) {
        List<Long> named = wanted.claimIds() == null
                ? List.of()
                : wanted.claimIds().stream().filter(Objects::nonNull).toList();
        return named.isEmpty() && wanted.criteria() != null
                ? checks.check(errors, wanted.title(), wanted.intro(), wanted.criteria())
                : checks.check(errors, wanted.title(), wanted.intro(), named);
    }
}
