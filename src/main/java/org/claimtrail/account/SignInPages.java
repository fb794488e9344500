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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.claimtrail.account.guard.SessionSettings;
import org.claimtrail.account.kept.KeptForm;
import org.claimtrail.account.kept.LocalAddress;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.FieldNames;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
class SignInPages {
    @CheckedTemplate(basePath = "account")
    record signIn(String name, String next, KeptForm kept, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "account")
    record resend(String action, boolean multipart, List<KeptForm.Field> fields) implements TemplateInstance {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final People people;
    private final SessionSettings sessionSettings;
    private final Texts texts;
    private final FieldNames names;
    private final Me me;
    private final PageContext page;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            People people,
            SessionSettings sessionSettings,
            Texts texts,
            FieldNames names,
            Me me,
            PageContext page) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.sessionSettings = sessionSettings;
        this.texts = texts;
        this.names = names;
        this.me = me;
        this.page = page;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public Response form(@RestQuery String next) {
        if (people.none()) return Response.seeOther(URI.create("/setup")).build();
        if (page.isSignedIn())
            return Response.seeOther(URI.create(LocalAddress.or(next, "/"))).build();
        return Response.ok(new signIn("", LocalAddress.or(next, "/"), KeptForm.NONE, FormErrors.none()))
                .build();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response signIn(
            @RestForm String name,
            @RestForm String password,
            @RestForm String next,
            @RestForm String keptAction,
            @RestForm String keptBody,
            @RestForm boolean keptMultipart,
            HttpServerRequest request) {
        AccountMessages messages = texts.of(AccountMessages.class);
        KeptForm kept = KeptForm.of(keptAction, keptBody, keptMultipart);
        String typed = name == null ? "" : name;
        SignIn.Outcome outcome = signIn.attempt(
                typed, password == null ? "" : password, request.remoteAddress().hostAddress());
        if (outcome instanceof SignIn.SignedIn signedIn) {
            String token = sessions.begin(people.required(signedIn.personId()), request.getHeader("User-Agent"));
            Response.ResponseBuilder response = kept.empty()
                    ? Response.seeOther(URI.create(LocalAddress.or(next, "/")))
                    : Response.ok(new resend(kept.action(), kept.multipart(), kept.fields(names)));
            return response.cookie(sessionCookie(token, page.isSecure(), sessionSettings.lifetime()))
                    .build();
        }
        FormErrors errors = new FormErrors();
        int status = CommonProblem.INVALID_INPUT.status();
        if (outcome instanceof SignIn.Wait wait) {
            errors.add("name", messages.too_fast(wait.wholeSeconds()));
            status = AccountProblem.TOO_MANY_ATTEMPTS.status();
        } else {
            errors.add("name", messages.wrong_name_or_password());
        }
        return Response.status(status)
                .entity(new signIn(typed, LocalAddress.or(next, "/"), kept, errors))
                .build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        if (page.isSignedIn()) sessions.end(me.id(), me.sessionId());
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(sessionCookie("", page.isSecure(), Duration.ZERO))
                .build();
    }

    static NewCookie sessionCookie(String token, boolean secure, Duration lifetime) {
        return new NewCookie.Builder(DeskAuthentication.SESSION_COOKIE)
                .value(token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) lifetime.toSeconds())
                .build();
    }
}
