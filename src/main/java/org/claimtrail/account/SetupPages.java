package org.claimtrail.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.claimtrail.account.guard.SessionSettings;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The first visit, and choosing a password with an invitation. */
@Path("/")
class SetupPages {
    @CheckedTemplate(basePath = "account")
    record setup(String code, String name, int shortest, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record invitation(String name, int shortest, FormErrors errors) implements TemplateInstance {}

    static final int LONGEST_NAME = 80;

    private final People people;
    private final Sessions sessions;
    private final SetupCode setupCode;
    private final SessionSettings sessionSettings;
    private final Fields fields;
    private final Passwords passwords;
    private final Texts texts;
    private final PageContext page;

    SetupPages(
            People people,
            Sessions sessions,
            SetupCode setupCode,
            SessionSettings sessionSettings,
            Fields fields,
            Passwords passwords,
            Texts texts,
            PageContext page) {
        this.people = people;
        this.sessions = sessions;
        this.setupCode = setupCode;
        this.sessionSettings = sessionSettings;
        this.fields = fields;
        this.passwords = passwords;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("setup")
    @PermitAll
    public Response setup() {
        if (!people.none()) return Response.seeOther(URI.create("/sign-in")).build();
        return Response.ok(new setup("", "", People.SHORTEST_PASSWORD, FormErrors.none()))
                .build();
    }

    @POST
    @Path("setup")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response setUp(
            @RestForm String code,
            @RestForm String name,
            @RestForm String password,
            @RestForm String passwordAgain,
            HttpServerRequest request) {
        if (!people.none()) throw AccountProblem.SETUP_DONE.refusal();
        FormErrors errors = new FormErrors();
        String typedCode = fields.required(errors, "code", code, 40);
        if (!typedCode.isEmpty() && !setupCode.matches(typedCode))
            errors.add("code", texts.of(AccountMessages.class).wrong_code());
        String typedName = fields.required(errors, "name", name, LONGEST_NAME);
        passwords.check(errors, password, passwordAgain);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(new setup(typedCode, typedName, People.SHORTEST_PASSWORD, errors))
                    .build();
        return signedIn(people.setUp(typedName, password), request);
    }

    @GET
    @Path("invitations/{token}")
    @PermitAll
    public Response invitation(@RestPath String token) {
        Person person = people.invited(token).orElseThrow(AccountProblem.INVITATION_INVALID::refusal);
        return Response.ok(new invitation(person.name, People.SHORTEST_PASSWORD, FormErrors.none()))
                .build();
    }

    @POST
    @Path("invitations/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response accept(
            @RestPath String token,
            @RestForm String password,
            @RestForm String passwordAgain,
            HttpServerRequest request) {
        Person person = people.invited(token).orElseThrow(AccountProblem.INVITATION_INVALID::refusal);
        FormErrors errors = new FormErrors();
        passwords.check(errors, password, passwordAgain);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(new invitation(person.name, People.SHORTEST_PASSWORD, errors))
                    .build();
        return signedIn(people.acceptInvitation(token, password), request);
    }

    /** Where somebody who was invited chooses a password. */
    static String invitationPath(String token) {
        return "/invitations/" + token;
    }

    private Response signedIn(Person person, HttpServerRequest request) {
        String token = sessions.begin(person, request.getHeader("User-Agent"));
        return Response.seeOther(URI.create("/"))
                .cookie(SignInPages.sessionCookie(token, page.isSecure(), sessionSettings.lifetime()))
                .build();
    }
}
