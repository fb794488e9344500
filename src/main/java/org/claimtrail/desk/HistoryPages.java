package org.claimtrail.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Verification;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;

/** The chain of all events, and the check that it is whole. */
@Path("/history")
@RolesAllowed(Roles.VIEWER)
class HistoryPages {
    @CheckedTemplate(basePath = "desk")
    record history(Slice<EventRow> events, Verification verification) implements TemplateInstance {}

    private final History history;

    HistoryPages(History history) {
        this.history = history;
    }

    @GET
    public TemplateInstance list(@RestQuery Integer page) {
        return new history(history.all(Paging.of(page, null)), null);
    }

    @POST
    @Path("verification")
    public TemplateInstance verify() {
        return new history(history.all(Paging.of(1, null)), history.verify());
    }
}
