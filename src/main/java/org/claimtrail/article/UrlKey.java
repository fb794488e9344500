package org.claimtrail.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.text.Sha256;

/** What two addresses of one article have in common. */
final class UrlKey {
    /** Parameters by which sites learn how somebody came; the article does not depend on them. */
    private static final Pattern TRACKING = Pattern.compile("utm_.*|at_.*|mc_[ce]id|_ga|_gl");

    private static final Set<String> TRACKERS = Set.of(
            "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "cmpid", "xtor",
            "ocid", "smid", "ito");

    private UrlKey() {}

    /**
     * SHA-256 of the address without scheme, default port, upper case in the host, trailing slash, fragment and tracking
     * parameters; null where there is no web address, or it is that of a whole site, which says nothing about an article.
     */
    static String of(String address) {
        String normal = address == null ? null : normal(address);
        return normal == null ? null : Sha256.of(normal);
    }

    static String normal(String address) {
        try {
            URI uri = new URI(address.strip());
            if (uri.getHost() == null) return null;
            String path = uri.getRawPath().replaceAll("/+$", "");
            String query = query(uri.getRawQuery());
            if (path.isEmpty() && query.isEmpty()) return null;
            int port = uri.getPort();
            String site =
                    uri.getHost().toLowerCase(Locale.ROOT) + (port < 0 || port == 80 || port == 443 ? "" : ":" + port);
            return site + path + (query.isEmpty() ? "" : "?" + query);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String query(String raw) {
        if (raw == null) return "";
        return Arrays.stream(raw.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !isTracking(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TRACKERS.contains(lower) || TRACKING.matcher(lower).matches();
    }
}
