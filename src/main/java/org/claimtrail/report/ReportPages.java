package org.claimtrail.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.scale.Ratings;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of reports, the form that makes one, the page of each with its files. */
@Path("/reports")
@RolesAllowed(Roles.VIEWER)
class ReportPages {
    private static final int CLAIMS_A_PAGE = 10;

    @CheckedTemplate(basePath = "report")
    record reports(Slice<ReportRow> reports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "report")
    record create(ClaimSelection choice, String title, String intro, FormErrors errors) implements TemplateInstance {}

    /** {@code entries} are those of one page; {@code deleted} counts claims that should stand on it. */
    @CheckedTemplate(basePath = "report")
    record report(
            ReportView report,
            Slice<ReportDocument.Entry> entries,
            int deleted,
            List<ReportFormat> formats,
            List<EventRow> events)
            implements TemplateInstance {}

    private final Reports reports;
    private final ReportDocuments documents;
    private final ReportFiles files;
    private final ReportChecks checks;
    private final ClaimSelections choices;
    private final Ratings ratings;
    private final History history;
    private final Me me;
    private final Texts texts;
    private final PageContext page;
    private final UriInfo uri;

    ReportPages(
            Reports reports,
            ReportDocuments documents,
            ReportFiles files,
            ReportChecks checks,
            ClaimSelections choices,
            Ratings ratings,
            History history,
            Me me,
            Texts texts,
            PageContext page,
            UriInfo uri) {
        this.reports = reports;
        this.documents = documents;
        this.files = files;
        this.checks = checks;
        this.choices = choices;
        this.ratings = ratings;
        this.history = history;
        this.me = me;
        this.texts = texts;
        this.page = page;
        this.uri = uri;
    }

    @GET
    public TemplateInstance list(@RestQuery Integer page) {
        return new reports(reports.list(Paging.of(page, null)));
    }

    @GET
    @Path("new")
    @RolesAllowed(Roles.REVIEWER)
    public TemplateInstance choose() {
        return new create(choices.all(criteria()), "", "", FormErrors.none());
    }

    /** The criteria come along in the address, so that a form with errors shows the same list again. */
    @POST
    @Path("new")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@RestForm String title, @RestForm String intro, @RestForm List<String> claimIds) {
        List<Long> chosen = ClaimSelections.ids(claimIds);
        FormErrors errors = new FormErrors();
        NewReport report = checks.check(errors, title, intro, chosen);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(new create(choices.of(criteria(), chosen), report.title(), intro, errors))
                    .build();
        long id = reports.create(report, me.actor());
        page.leaveNotice(texts.of(ReportMessages.class).created());
        return Response.seeOther(URI.create("/reports/" + id)).build();
    }

    @GET
    @Path("{id: \\d+}")
    public TemplateInstance show(@RestPath long id, @RestQuery Integer page) {
        ReportView view = reports.required(id);
        Paging paging = Paging.of(page, CLAIMS_A_PAGE);
        List<Long> ids = view.claimIds().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
        List<ReportDocument.Entry> entries = documents.of(view, ids).entries();
        return new report(
                view,
                Slice.of(entries, view.claimIds().size(), paging),
                ids.size() - entries.size(),
                List.of(ReportFormat.values()),
                history.of(Subject.report(id), 50));
    }

    @GET
    @Path("{id: \\d+}.{format: [a-z]+}")
    public RestResponse<byte[]> download(@RestPath long id, @RestPath String format) {
        ReportFormat wanted = ReportFormat.of(format).orElseThrow(CommonProblem.NOT_FOUND::refusal);
        return files.write(documents.whole(reports.required(id)), wanted).response();
    }

    private ClaimCriteria criteria() {
        return ClaimCriteria.of(uri.getQueryParameters(), ratings);
    }
}
