package org.claimtrail.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.history.Requester;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The administrator's page about work that is done later. */
@Path("/work")
@RolesAllowed(Roles.ADMINISTRATOR)
class WorkPages {
    @CheckedTemplate(basePath = "work")
    record work(List<WorkOverview.KindOverview> kinds, Slice<WorkOverview.GivenUpJob> givenUp)
            implements TemplateInstance {}

    private final WorkOverview overview;
    private final SecondTries again;
    private final Requester requester;
    private final PageContext page;
    private final Texts texts;

    WorkPages(WorkOverview overview, SecondTries again, Requester requester, PageContext page, Texts texts) {
        this.overview = overview;
        this.again = again;
        this.requester = requester;
        this.page = page;
        this.texts = texts;
    }

    @GET
    public TemplateInstance show(@RestQuery("page") Integer number) {
        return new work(overview.kinds(), overview.givenUp(Paging.of(number, null)));
    }

    @POST
    @Path("given-up/{id}/retries")
    public Response retry(@RestPath long id) {
        again.of(id, requester.actor());
        return told(1);
    }

    @POST
    @Path("kinds/{kind}/retries")
    public Response retryAll(@RestPath String kind) {
        return told(again.ofAll(kind, requester.actor()));
    }

    private Response told(int count) {
        page.leaveNotice(texts.of(WorkMessages.class).tried_again(count));
        return Response.seeOther(URI.create("/work")).build();
    }
}
