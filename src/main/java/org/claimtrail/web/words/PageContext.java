package org.claimtrail.web.words;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Settings;

/** What the frame around every page needs to know; {@code {inject:page...}} in templates. */
@Named("page")
@RequestScoped
public class PageContext {
    private static final String NOTICE_COOKIE = "claimtrail-notice";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final RequestLocale locale;
    private final Settings settings;

    PageContext(SecurityIdentity identity, CurrentVertxRequest request, RequestLocale locale, Settings settings) {
        this.identity = identity;
        this.request = request;
        this.locale = locale;
        this.settings = settings;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name of whoever is signed in, empty when nobody is. */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    public boolean isReviewer() {
        return identity.hasRole(Roles.REVIEWER);
    }

    public boolean isEditor() {
        return identity.hasRole(Roles.EDITOR);
    }

    public boolean isAdministrator() {
        return identity.hasRole(Roles.ADMINISTRATOR);
    }

    public String language() {
        return locale.tag();
    }

    public List<Language> languages() {
        return RequestLocale.OFFERED.stream().map(Language::of).toList();
    }

    /** Whether readers reach this desk through TLS, be it ended by a proxy before it: cookies must not leave it then. */
    public boolean isSecure() {
        return http().isSSL() || settings.servedThroughTls();
    }

    /** Path and query of this page, to come back to it. */
    public String address() {
        return http().uri();
    }

    /**
     * The page that this request was made from, path and query, if it is one of these; else {@code otherwise}. Only
     * browsers tell that, and not all.
     */
    public String cameFrom(List<String> paths, String otherwise) {
        return among(paths, http().getHeader("Referer"), otherwise);
    }

    /** Path and query of an address that anybody may have made up, if it is of one of these pages; else {@code otherwise}. */
    public static String among(List<String> paths, String address, String otherwise) {
        if (address == null) return otherwise;
        try {
            URI page = new URI(address);
            if (!paths.contains(page.getRawPath())) return otherwise;
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        } catch (URISyntaxException malformed) {
            return otherwise;
        }
    }

    /** Whether this page lies under the path, for the mark in the navigation. */
    public boolean under(String path) {
        String here = http().path();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** The token that every form carries against cross-site requests; on error pages the one of an earlier page. */
    public String csrfToken() {
        String fresh = request.getCurrent().get("csrf_token");
        if (fresh != null) return fresh;
        Cookie earlier = http().getCookie("claimtrail-csrf");
        return earlier == null ? "" : earlier.getValue();
    }

    /** Leaves a sentence for the next page that this browser is shown, after a redirect. */
    public void leaveNotice(String sentence) {
        http().response()
                .addCookie(Cookie.cookie(NOTICE_COOKIE, URLEncoder.encode(sentence, StandardCharsets.UTF_8))
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(isSecure())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(60));
    }

    /** What the page before left to be said, or null; it is said once. */
    public String notice() {
        Cookie cookie = http().getCookie(NOTICE_COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) return null;
        http().response()
                .addCookie(Cookie.cookie(NOTICE_COOKIE, "")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(isSecure())
                        .setMaxAge(0));
        try {
            return URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private HttpServerRequest http() {
        return request.getCurrent().request();
    }

    /** A language that the desk speaks, named in itself. */
    public record Language(String tag, String name) {
        static Language of(Locale locale) {
            return new Language(locale.toLanguageTag(), locale.getDisplayLanguage(locale));
        }
    }
}
