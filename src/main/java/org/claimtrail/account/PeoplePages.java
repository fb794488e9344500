package org.claimtrail.account;

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
import org.claimtrail.web.Roles;
import org.claimtrail.web.Settings;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The administrator's list of people. */
@Path("/people")
@RolesAllowed(Roles.ADMINISTRATOR)
class PeoplePages {
    @CheckedTemplate(basePath = "account")
    record people(List<PersonRow> people, List<Role> roles, String name, String role, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record invited(String name, String link, long days) implements TemplateInstance {}

    private final People people;
    private final Me me;
    private final Fields fields;
    private final Texts texts;
    private final PageContext page;
    private final Settings settings;
    private final UriInfo uri;

    PeoplePages(People people, Me me, Fields fields, Texts texts, PageContext page, Settings settings, UriInfo uri) {
        this.people = people;
        this.me = me;
        this.fields = fields;
        this.texts = texts;
        this.page = page;
        this.settings = settings;
        this.uri = uri;
    }

    @GET
    public TemplateInstance list() {
        return page("", Role.REVIEWER.slug(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@RestForm String name, @RestForm String role) {
        FormErrors errors = new FormErrors();
        String typed = fields.required(errors, "name", name, SetupPages.LONGEST_NAME);
        String chosen = fields.oneOf(errors, "role", role, Role.slugs());
        if (!errors.any()) {
            try {
                return link(typed, people.invite(typed, Role.of(chosen), me.actor()));
            } catch (Refusal refusal) {
                if (refusal.problem() != AccountProblem.NAME_TAKEN) throw refusal;
                errors.add("name", texts.of(AccountMessages.class).name_taken());
            }
        }
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(page(typed, chosen, errors))
                .build();
    }

    @POST
    @Path("{id}/password-resets")
    public Response reset(@RestPath long id) {
        return link(people.required(id).name, people.resetPassword(id, me.actor()));
    }

    @POST
    @Path("{id}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveRole(@RestPath long id, @RestForm String role) {
        if (role == null || !Role.slugs().contains(role)) throw CommonProblem.INVALID_INPUT.refusal();
        people.giveRole(id, Role.of(role), me.actor());
        return changed();
    }

    @POST
    @Path("{id}/disabling")
    public Response disable(@RestPath long id) {
        people.disable(id, me.actor());
        return changed();
    }

    @POST
    @Path("{id}/enabling")
    public Response enable(@RestPath long id) {
        people.enable(id, me.actor());
        return changed();
    }

    private people page(String name, String role, FormErrors errors) {
        return new people(people.everybody(), List.of(Role.values()), name, role, errors);
    }

    private Response changed() {
        page.leaveNotice(texts.of(AccountMessages.class).changed());
        return Response.seeOther(URI.create("/people")).build();
    }

    private Response link(String name, String token) {
        String link = settings.address(uri.getBaseUri().toString()) + SetupPages.invitationPath(token);
        return Response.ok(new invited(name, link, Person.INVITATION_LIFETIME.toDays()))
                .build();
    }
}
