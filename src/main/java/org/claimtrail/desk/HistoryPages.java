package org.claimtrail.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.HistoryMessages;
import org.claimtrail.history.Verification;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.words.Formats;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** The chain of all events, and the check that it is whole. */
@Path("/history")
@RolesAllowed(Roles.VIEWER)
class HistoryPages {
    @CheckedTemplate(basePath = "desk")
    record history(Slice<EventRow> events) implements TemplateInstance {}

    private final History history;
    private final Texts texts;
    private final PageContext context;

    HistoryPages(History history, Texts texts, PageContext context) {
        this.history = history;
        this.texts = texts;
        this.context = context;
    }

    @GET
    public TemplateInstance list(@RestQuery Integer page) {
        return new history(history.all(Paging.of(page, null)));
    }

    @POST
    @Path("verification")
    public Response verify() {
        Verification found = history.verify();
        HistoryMessages words = texts.of(HistoryMessages.class);
        context.leaveNotice(
                found.whole()
                        ? words.whole(Formats.number(found.events()))
                        : words.broken(Formats.number(found.brokenAt())));
        return Response.seeOther(URI.create("/history")).build();
    }
}
