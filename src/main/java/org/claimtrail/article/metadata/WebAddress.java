package org.claimtrail.article.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import org.claimtrail.extraction.MetadataField;

/** Addresses that may become links. */
public final class WebAddress {
    private WebAddress() {}

    /** An address that may safely become a link, else null. */
    public static String of(String address) {
        if (address == null || address.length() > MetadataField.CANONICAL_URL.longest()) return null;
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
