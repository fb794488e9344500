package org.claimtrail.web.words;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;

/**
 * The language of the request: what the person chose for themselves, else what this browser chose (a cookie), else the
 * best of what the browser accepts, else English.
 */
@RequestScoped
public class RequestLocale {
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.GERMAN);
    public static final String COOKIE = "claimtrail-language";
    /** Attribute of the security identity that holds a person's chosen language tag. */
    public static final String IDENTITY_ATTRIBUTE = "language";

    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;
    private Locale locale;

    RequestLocale(CurrentVertxRequest request, CurrentIdentityAssociation identity) {
        this.request = request;
        this.identity = identity;
    }

    public Locale locale() {
        if (locale == null) locale = choose();
        return locale;
    }

    public String tag() {
        return locale().toLanguageTag();
    }

    private Locale choose() {
        RoutingContext routing = request.getCurrent();
        if (routing == null) return Locale.ENGLISH;
        SecurityIdentity who =
                identity.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        if (who != null && who.getAttribute(IDENTITY_ATTRIBUTE) instanceof String own && offered(own) != null)
            return offered(own);
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie != null && offered(cookie.getValue()) != null) return offered(cookie.getValue());
        return accepted(routing.request().getHeader("Accept-Language"));
    }

    private static Locale accepted(String header) {
        if (header == null) return Locale.ENGLISH;
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    /** The offered locale of that tag, or null. */
    public static Locale offered(String tag) {
        return OFFERED.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(null);
    }
}
