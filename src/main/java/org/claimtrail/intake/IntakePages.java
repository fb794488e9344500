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
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.intake.folder.DropFolder;
import org.claimtrail.intake.queue.Batch;
import org.claimtrail.intake.queue.BatchRow;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.IntakeMessages;
import org.claimtrail.intake.queue.ItemCriteria;
import org.claimtrail.intake.queue.ItemView;
import org.claimtrail.intake.queue.Pace;
import org.claimtrail.intake.queue.QueueControl;
import org.claimtrail.intake.queue.State;
import org.claimtrail.intake.queue.WaitingPerson;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What became of the files: those that came in together, and the newest of all; and what can be done about them. */
@Path("/intake")
@RolesAllowed(Roles.VIEWER)
class IntakePages {
    /**
     * @param around the file out of which those of the list came; null for other lists
     * @param held the first files of the drop folder that wait for room
     * @param heldInAll how many do
     * @param still whether the page is not to renew itself, for browsers without scripts
     */
    @CheckedTemplate(basePath = "intake")
    record items(
            Slice<ItemView> items,
            ItemCriteria criteria,
            List<State> states,
            ItemView around,
            Pace pace,
            List<WaitingPerson> people,
            List<BatchRow> batches,
            boolean paused,
            List<DropFolder.Held> held,
            int heldInAll,
            boolean still)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    record progress(Batch batch, boolean mine, boolean still) implements TemplateInstance {}

    private static final int ON_A_PAGE = 100;
    private static final int MOST_HELD = 50;

    private final IntakeItems items;
    private final Intake intake;
    private final DropFolder dropFolder;
    private final QueueControl control;
    private final Uploads uploads;
    private final Me me;
    private final PageContext page;
    private final Texts texts;

    IntakePages(
            IntakeItems items,
            Intake intake,
            DropFolder dropFolder,
            QueueControl control,
            Uploads uploads,
            Me me,
            PageContext page,
            Texts texts) {
        this.items = items;
        this.intake = intake;
        this.dropFolder = dropFolder;
        this.control = control;
        this.uploads = uploads;
        this.me = me;
        this.page = page;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state,
            @RestQuery Long person,
            @RestQuery String through,
            @RestQuery Long within,
            @RestQuery("page") Integer number,
            @RestQuery boolean still) {
        ItemCriteria criteria = ItemCriteria.of(state, null, person, through, within);
        List<DropFolder.Held> held = dropFolder.held();
        // before the files: where it says that all are read, they are shown read
        Pace pace = items.pace(criteria.inAnyState());
        return new items(
                items.list(criteria, Paging.of(number, null)),
                criteria,
                List.of(State.values()),
                within == null ? null : items.view(within),
                pace,
                items.waitingPeople(),
                items.batches(),
                items.paused(),
                held.stream().limit(MOST_HELD).toList(),
                held.size(),
                still);
    }

    @GET
    @Path("{batch:" + Intake.BATCH + "}")
    public TemplateInstance progress(
            @RestPath String batch, @RestQuery("page") Integer number, @RestQuery boolean still) {
        return new progress(items.batch(batch, Paging.of(number, ON_A_PAGE)), control.mayBeSteeredBy(batch, me), still);
    }

    /** One file of a batch, sent by the script that shows how far each has come; what it is refused for is one sentence. */
    @POST
    @Path("{batch:" + Intake.BATCH + "}/files")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @RestPath String batch,
            @RestForm(Uploads.FILES) List<FileUpload> parts,
            @RestForm String earlier,
            @RestForm Long versionOf) {
        FormErrors errors = new FormErrors();
        List<Incoming> files = uploads.of(parts);
        uploads.check(errors, batch, files);
        String named = versionOf == null ? earlier : versionOf.toString();
        Long article = uploads.versionOf(errors, "earlier", named, batch, files);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(errors.all().get(0).message())
                    .build();
        intake.take(batch, Incoming.newerThan(article, files), Way.UPLOAD, me.actor());
        return Response.created(URI.create("/intake/" + batch)).build();
    }

    @POST
    @Path("items/{id}/retry")
    @RolesAllowed(Roles.REVIEWER)
    public Response retry(@RestPath long id) {
        return to("/intake/" + control.retry(id, me.actor()));
    }

    @POST
    @Path("{batch:" + Intake.BATCH + "}/pause")
    @RolesAllowed(Roles.REVIEWER)
    public Response pause(@RestPath String batch) {
        control.pause(batch, me);
        return to("/intake/" + batch);
    }

    @POST
    @Path("{batch:" + Intake.BATCH + "}/pause/end")
    @RolesAllowed(Roles.REVIEWER)
    public Response resume(@RestPath String batch) {
        control.resume(batch, me);
        return to("/intake/" + batch);
    }

    @POST
    @Path("{batch:" + Intake.BATCH + "}/cancellation")
    @RolesAllowed(Roles.REVIEWER)
    public Response cancel(@RestPath String batch) {
        return told("/intake/" + batch, words().cancelled(control.cancel(batch, me)));
    }

    @POST
    @Path("{batch:" + Intake.BATCH + "}/retries")
    @RolesAllowed(Roles.REVIEWER)
    public Response retryFailed(@RestPath String batch) {
        return told("/intake/" + batch, words().queued_again(control.retryBatch(batch, me.actor())));
    }

    @POST
    @Path("pause")
    @RolesAllowed(Roles.EDITOR)
    public Response pauseAll() {
        control.pauseAll(me.actor());
        return to("/intake");
    }

    @POST
    @Path("pause/end")
    @RolesAllowed(Roles.EDITOR)
    public Response resumeAll() {
        control.resumeAll(me.actor());
        return to("/intake");
    }

    @POST
    @Path("cancellation")
    @RolesAllowed(Roles.EDITOR)
    public Response cancelAll() {
        return told("/intake", words().cancelled(control.cancelAll(me.actor())));
    }

    @POST
    @Path("retries")
    @RolesAllowed(Roles.REVIEWER)
    public Response retryAll() {
        return told("/intake", words().queued_again(control.retryAll(me.actor())));
    }

    private IntakeMessages words() {
        return texts.of(IntakeMessages.class);
    }

    private Response told(String path, String sentence) {
        page.leaveNotice(sentence);
        return to(path);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
