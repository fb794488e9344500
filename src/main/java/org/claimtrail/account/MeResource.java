package org.claimtrail.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.web.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/me")
@Tag(name = "People")
@RolesAllowed(Roles.VIEWER)
class MeResource {
    /** Who a token belongs to. */
    record MeJson(long id, String name, String role) {}

    private final People people;
    private final Me me;

    MeResource(People people, Me me) {
        this.people = people;
        this.me = me;
    }

    @GET
    @Operation(summary = "The person whom the token belongs to")
    public RestResponse<MeJson> me() {
        Person person = people.required(me.id());
        return RestResponse.ok(new MeJson(person.id, person.name, person.role));
    }
}
