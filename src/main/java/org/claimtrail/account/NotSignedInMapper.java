package org.claimtrail.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimtrail.account.kept.KeptForm;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.problem.SentForm;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends people to the sign-in page, with the form they were sending if there was one; programs get a problem. */
class NotSignedInMapper {
    private final Problems problems;
    private final Texts texts;

    NotSignedInMapper(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> signIn(SecurityException notSignedIn, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.path().startsWith("/api/") || request.path().equals("/metrics"))
            return Uni.createFrom().item(problems.response(CommonProblem.NOT_SIGNED_IN, null));
        if (request.getHeader("HX-Request") != null)
            return Uni.createFrom()
                    .item(Response.status(CommonProblem.NOT_SIGNED_IN.status())
                            .header("HX-Redirect", signInAddress(currentPage(request)))
                            .build());
        if (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method()))
            return Uni.createFrom()
                    .item(Response.seeOther(URI.create(signInAddress(request.uri())))
                            .build());
        return SentForm.read(request).map(fields -> {
            KeptForm kept = KeptForm.of(request.uri(), SentForm.multipart(request), fields);
            return Response.status(CommonProblem.NOT_SIGNED_IN.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(isOurOwn(fields, request) ? kept : KeptForm.NONE)
                            .render())
                    .build();
        });
    }

    private SignInPages.signIn page(KeptForm kept) {
        String ended = texts.of(AccountMessages.class).session_ended();
        return new SignInPages.signIn("", "/", kept, new FormErrors().add("name", ended));
    }

    /** A form of a foreign site must not be carried through signing in: it would be sent in the person's name. */
    private static boolean isOurOwn(List<SentForm.Field> fields, HttpServerRequest request) {
        Cookie token = request.getCookie("claimtrail-csrf");
        return token != null && fields.contains(new SentForm.Field("csrf", token.getValue()));
    }

    private static String currentPage(HttpServerRequest request) {
        String current = request.getHeader("HX-Current-URL");
        if (current == null) return "/";
        URI uri = URI.create(current);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String signInAddress(String next) {
        return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
