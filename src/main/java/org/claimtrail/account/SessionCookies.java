package org.claimtrail.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import org.claimtrail.account.guard.SessionSettings;
import org.claimtrail.web.words.PageContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A browser forgets the cookie when the session would have ended: each time that lasts longer, it is given out again. */
class SessionCookies {
    private final SecurityIdentity identity;
    private final SessionSettings sessionSettings;
    private final PageContext page;

    SessionCookies(SecurityIdentity identity, SessionSettings sessionSettings, PageContext page) {
        this.identity = identity;
        this.sessionSettings = sessionSettings;
        this.page = page;
    }

    @ServerResponseFilter
    public void prolong(ContainerRequestContext request, ContainerResponseContext response) {
        if (!Boolean.TRUE.equals(identity.getAttribute(DeskIdentities.PROLONGED))) return;
        Cookie session = request.getCookies().get(DeskAuthentication.SESSION_COOKIE);
        if (session == null || response.getCookies().containsKey(DeskAuthentication.SESSION_COOKIE)) return;
        response.getHeaders()
                .add(
                        HttpHeaders.SET_COOKIE,
                        SignInPages.sessionCookie(session.getValue(), page.isSecure(), sessionSettings.lifetime()));
    }
}
