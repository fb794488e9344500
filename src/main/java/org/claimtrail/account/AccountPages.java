package org.claimtrail.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.account.kept.LocalAddress;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.RequestLocale;
import org.claimtrail.web.words.RequestZone;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What people change about themselves: password, language, sessions, API tokens. */
@Path("/account")
class AccountPages {
    @CheckedTemplate(basePath = "account")
    record account(
            List<Sessions.SessionRow> sessions,
            Long thisSession,
            List<ApiTokens.TokenRow> tokens,
            String newToken,
            int shortest,
            FormErrors errors)
            implements TemplateInstance {}

    private static final int LAST_YEAR = 9999;
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final People people;
    private final SignIn signIn;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Me me;
    private final Fields fields;
    private final Passwords passwords;
    private final Texts texts;
    private final PageContext page;
    private final RequestZone zone;

    AccountPages(
            People people,
            SignIn signIn,
            Sessions sessions,
            ApiTokens tokens,
            Me me,
            Fields fields,
            Passwords passwords,
            Texts texts,
            PageContext page,
            RequestZone zone) {
        this.people = people;
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.me = me;
        this.fields = fields;
        this.passwords = passwords;
        this.texts = texts;
        this.page = page;
        this.zone = zone;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance account() {
        return page(null, FormErrors.none());
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.VIEWER)
    public Response changePassword(
            @RestForm String currentPassword,
            @RestForm String password,
            @RestForm String passwordAgain,
            HttpServerRequest request) {
        FormErrors errors = new FormErrors();
        AccountMessages messages = texts.of(AccountMessages.class);
        SignIn.Outcome outcome = signIn.attempt(
                me.id(),
                Objects.requireNonNullElse(currentPassword, ""),
                request.remoteAddress().hostAddress());
        if (outcome instanceof SignIn.Wait wait) errors.add("currentPassword", messages.too_fast(wait.wholeSeconds()));
        else if (outcome instanceof SignIn.Wrong) errors.add("currentPassword", messages.wrong_password());
        passwords.check(errors, password, passwordAgain);
        if (errors.any()) return refused(errors);
        people.changePassword(me.id(), password, me.sessionId());
        return changed();
    }

    /** Also for visitors: a cookie keeps the choice until they sign in. */
    @POST
    @Path("language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response speak(@RestForm String language, @RestForm String next) {
        if (RequestLocale.offered(language) == null) throw CommonProblem.INVALID_INPUT.refusal();
        if (page.isSignedIn()) people.speak(me.id(), language);
        return Response.seeOther(URI.create(LocalAddress.or(next, "/")))
                .cookie(new NewCookie.Builder(RequestLocale.COOKIE)
                        .value(language)
                        .path("/")
                        .secure(page.isSecure())
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge(A_YEAR)
                        .build())
                .build();
    }

    @POST
    @Path("sessions/{id}/ending")
    @RolesAllowed(Roles.VIEWER)
    public Response endSession(@RestPath long id) {
        sessions.end(me.id(), id);
        return changed();
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.VIEWER)
    public Response createToken(@RestForm String tokenName, @RestForm String expires) {
        FormErrors errors = new FormErrors();
        String name = fields.required(errors, "tokenName", tokenName, 80);
        LocalDate until = fields.date(errors, "expires", expires);
        if (until != null && (until.getYear() > LAST_YEAR || until.isBefore(zone.today())))
            errors.add("expires", texts.of(AccountMessages.class).expires_wrong());
        if (errors.any()) return refused(errors);
        String token = tokens.create(
                people.required(me.id()),
                name,
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(zone.zone()).toInstant());
        return Response.ok(page(token, FormErrors.none())).build();
    }

    @POST
    @Path("tokens/{id}/revocation")
    @RolesAllowed(Roles.VIEWER)
    public Response revokeToken(@RestPath long id) {
        tokens.revoke(people.required(me.id()), id);
        return changed();
    }

    private account page(String newToken, FormErrors errors) {
        return new account(
                sessions.of(me.id()), me.sessionId(), tokens.of(me.id()), newToken, People.SHORTEST_PASSWORD, errors);
    }

    private Response refused(FormErrors errors) {
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(page(null, errors))
                .build();
    }

    private Response changed() {
        page.leaveNotice(texts.of(AccountMessages.class).changed());
        return Response.seeOther(URI.create("/account")).build();
    }
}
