package org.claimtrail.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.Arrival.Way;
import org.claimtrail.web.FormErrors;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Problem;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What became of the files: those that came in together, and the newest of all. */
@Path("/intake")
@RolesAllowed(Roles.VIEWER)
class IntakePages {
    @CheckedTemplate(basePath = "intake")
    record items(Slice<ItemView> items, ItemCriteria criteria, List<State> states) implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    record progress(Batch batch) implements TemplateInstance {}

    private final Items items;
    private final Intake intake;
    private final Uploads uploads;
    private final Me me;

    IntakePages(Items items, Intake intake, Uploads uploads, Me me) {
        this.items = items;
        this.intake = intake;
        this.uploads = uploads;
        this.me = me;
    }

    @GET
    public TemplateInstance list(@RestQuery String state, @RestQuery Integer page) {
        ItemCriteria criteria = ItemCriteria.of(state, null);
        return new items(items.list(criteria, Paging.of(page, null)), criteria, List.of(State.values()));
    }

    @GET
    @Path("{batch:" + Intake.BATCH + "}")
    public TemplateInstance progress(@RestPath String batch) {
        return new progress(items.batch(batch));
    }

    /** One file of a batch, sent by the script that shows how far each has come; a refusal is one sentence. */
    @POST
    @Path("{batch:" + Intake.BATCH + "}/files")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath String batch, @RestForm(Uploads.FILES) List<FileUpload> parts) {
        FormErrors errors = new FormErrors();
        List<Incoming> files = uploads.of(parts);
        uploads.check(errors, batch, files);
        if (errors.any())
            return Response.status(Problem.INVALID_INPUT.status())
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(errors.of(Uploads.FILES))
                    .build();
        intake.take(batch, files, Way.UPLOAD, me.actor());
        return Response.created(URI.create("/intake/" + batch)).build();
    }

    @POST
    @Path("items/{id}/retry")
    @RolesAllowed(Roles.REVIEWER)
    public Response retry(@RestPath long id) {
        return Response.seeOther(URI.create("/intake/" + intake.retry(id))).build();
    }
}
