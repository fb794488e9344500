package org.claimtrail.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.IntakeMessages;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bringing articles in, for programs. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
@Tag(name = "Articles")
class BringInResource {
    /** What was accepted together; the same list can be asked for again by its batch. */
    record Accepted(String batch, List<Upload> uploads) {}

    /**
     * An article as text.
     *
     * @param versionOf number of the article that this is a newer version of, or its address; may be left out
     */
    record NewText(
            String title,
            String text,
            String byline,
            String outlet,
            String publishedOn,
            String language,
            String versionOf) {}

    private static final String UPLOADS = "/api/v1/uploads";

    private final Intake intake;
    private final IntakeItems items;
    private final Uploads uploads;
    private final MetadataChecks checks;
    private final Problems problems;
    private final Me me;
    private final Texts texts;

    BringInResource(
            Intake intake,
            IntakeItems items,
            Uploads uploads,
            MetadataChecks checks,
            Problems problems,
            Me me,
            Texts texts) {
        this.intake = intake;
        this.items = items;
        this.uploads = uploads;
        this.checks = checks;
        this.problems = problems;
        this.me = me;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Brings a text in",
            description = "Answers as soon as it is safely stored; follow the Location to see it become an article.")
    @APIResponseSchema(value = Accepted.class, responseCode = "202")
    public Response bringText(NewText brought) {
        if (brought == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        Stated stated = checks.stated(
                errors, brought.title(), brought.byline(), brought.outlet(), brought.publishedOn(), brought.language());
        if (stated.title() == null)
            errors.add("title", texts.of(IntakeMessages.class).no_title());
        uploads.check(errors, brought.text());
        Long article = uploads.versionOf(errors, "versionOf", brought.versionOf());
        if (errors.any()) return problems.invalid(errors);
        String batch = intake.newBatch();
        long id = intake.take(batch, brought.text(), stated.newerThan(article), Way.API, me.actor());
        return accepted(batch, List.of(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Brings files in",
            description =
                    "Any number of parts named files. Answers as soon as all are safely stored; follow the Location"
                            + " to see them become articles. With a part named versionOf, the number or the address of"
                            + " an article, the file (only one, and no archive) becomes the next version of that.")
    @APIResponseSchema(value = Accepted.class, responseCode = "202")
    public Response bringFiles(@RestForm(Uploads.FILES) List<FileUpload> parts, @RestForm String versionOf) {
        FormErrors errors = new FormErrors();
        String batch = intake.newBatch();
        List<Incoming> files = uploads.of(parts);
        uploads.check(errors, batch, files);
        Long article = uploads.versionOf(errors, "versionOf", versionOf, batch, files);
        if (errors.any()) return problems.invalid(errors);
        return accepted(batch, intake.take(batch, Incoming.newerThan(article, files), Way.API, me.actor()));
    }

    private Response accepted(String batch, List<Long> ids) {
        List<Upload> accepted = Upload.of(items.views(ids), texts);
        String location = accepted.size() == 1 ? UPLOADS + "/" + accepted.get(0).id() : UPLOADS + "?batch=" + batch;
        return Response.accepted(new Accepted(batch, accepted))
                .location(URI.create(location))
                .build();
    }
}
