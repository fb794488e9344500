package org.claimtrail.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.account.Me;
import org.claimtrail.intake.folder.DropFolder;
import org.claimtrail.intake.queue.Batch;
import org.claimtrail.intake.queue.IntakeItems;
import org.claimtrail.intake.queue.ItemCriteria;
import org.claimtrail.intake.queue.Pace;
import org.claimtrail.intake.queue.QueueControl;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far the queue of files is, as a whole and of one batch, for programs. */
@Path("/api/v1/intake")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Articles")
class IntakeResource {
    /**
     * How far files are.
     *
     * @param files by state
     * @param underWay those that have not ended
     * @param perMinute read in the last minute; missing when too few were
     * @param secondsLeft at this pace; missing when nobody can tell
     * @param paused whether somebody let the whole queue rest
     */
    record Progress(Map<String, Long> files, long underWay, Double perMinute, Long secondsLeft, boolean paused) {
        static Progress of(Pace pace, boolean paused) {
            Map<String, Long> files = new TreeMap<>();
            pace.counts().forEach((state, count) -> files.put(state.slug(), count));
            Duration left = pace.left();
            return new Progress(
                    files, pace.underWay(), pace.perMinute(), left == null ? null : left.toSeconds(), paused);
        }
    }

    /**
     * A file in the drop folder that is taken as soon as there is room for it.
     *
     * @param size in bytes
     * @param reason {@code storage-full} or {@code queue-full}
     */
    record HeldFile(String name, long size, String reason) {
        static HeldFile of(DropFolder.Held held) {
            return new HeldFile(held.name(), held.size(), held.why().slug());
        }
    }

    /** How many files were concerned. */
    record Concerned(int files) {}

    private final IntakeItems items;
    private final DropFolder dropFolder;
    private final QueueControl control;
    private final Me me;

    IntakeResource(IntakeItems items, DropFolder dropFolder, QueueControl control, Me me) {
        this.items = items;
        this.dropFolder = dropFolder;
        this.control = control;
        this.me = me;
    }

    @GET
    @Operation(summary = "How far the queue is")
    public Progress show() {
        return Progress.of(items.pace(ItemCriteria.ALL), items.paused());
    }

    @GET
    @Path("held")
    @Operation(
            summary = "Which files of the drop folder wait for room",
            description = "Those in the folder of the node that answers.")
    public List<HeldFile> held() {
        return dropFolder.held().stream().map(HeldFile::of).toList();
    }

    @PUT
    @Path("pause")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Lets the whole queue rest", description = "What is being read is still read to its end.")
    public Progress pause() {
        control.pauseAll(me.actor());
        return show();
    }

    @DELETE
    @Path("pause")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Lets the queue go on")
    public Progress resume() {
        control.resumeAll(me.actor());
        return show();
    }

    @POST
    @Path("cancellation")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Cancels every file that has not ended")
    public Concerned cancel() {
        return new Concerned(control.cancelAll(me.actor()));
    }

    @POST
    @Path("retries")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Reads every file once more that failed or took too long")
    public Concerned retry() {
        return new Concerned(control.retryAll(me.actor()));
    }

    @GET
    @Path("batches/{batch}")
    @Operation(summary = "How far the files are that came in together")
    public Progress batch(@RestPath String batch) {
        Batch found = items.batch(batch, new Paging(1, 1));
        return Progress.of(found.pace(), found.queuePaused());
    }

    @PUT
    @Path("batches/{batch}/pause")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Lets the waiting files of a batch rest", description = "For whoever brought it, and editors.")
    public Concerned pause(@RestPath String batch) {
        return new Concerned(control.pause(batch, me));
    }

    @DELETE
    @Path("batches/{batch}/pause")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Lets a batch go on", description = "For whoever brought it, and editors.")
    public Concerned resume(@RestPath String batch) {
        return new Concerned(control.resume(batch, me));
    }

    @POST
    @Path("batches/{batch}/cancellation")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            summary = "Cancels the files of a batch that have not ended",
            description = "For whoever brought it, and editors.")
    public Concerned cancel(@RestPath String batch) {
        return new Concerned(control.cancel(batch, me));
    }

    @POST
    @Path("batches/{batch}/retries")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(summary = "Reads the files of a batch once more that failed or took too long")
    public Concerned retry(@RestPath String batch) {
        return new Concerned(control.retryBatch(batch, me.actor()));
    }
}
