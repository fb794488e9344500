package org.claimtrail.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.web.Roles;

/** The first page after signing in: what waits for this person. */
@Path("/")
class HomePage {
    @CheckedTemplate(basePath = "desk")
    record home() implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance home() {
        return new home();
    }
}
