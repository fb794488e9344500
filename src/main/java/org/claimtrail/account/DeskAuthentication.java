package org.claimtrail.account;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Pages know people by a session cookie, the API by a bearer token; neither accepts the other's, so that no foreign site
 * can make a browser call the API.
 */
@ApplicationScoped
class DeskAuthentication implements HttpAuthenticationMechanism {
    static final String SESSION_COOKIE = "claimtrail-session";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        DeskCredential credential = credential(routing);
        if (credential == null) return Uni.createFrom().nullItem();
        return providers
                .authenticate(credential)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static DeskCredential credential(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/health")) return null;
        if (path.startsWith("/api/") || path.equals("/metrics")) {
            String header = routing.request().getHeader("Authorization");
            if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) return null;
            return new DeskCredential(
                    DeskCredential.Kind.API_TOKEN, header.substring(7).strip());
        }
        Cookie cookie = routing.request().getCookie(SESSION_COOKIE);
        return cookie == null ? null : new DeskCredential(DeskCredential.Kind.SESSION, cookie.getValue());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(DeskCredential.class);
    }
}
