package org.claimtrail.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/news/talks-end",
                "https://EXAMPLE.org:443/news/talks-end/",
                "https://example.org/news/talks-end#comments",
                "https://example.org/news/talks-end?utm_source=feed&utm_medium=rss&fbclid=x",
                " https://example.org/news/talks-end/?at_campaign=7#top "
            })
    void whatDoesNotMatterIsLeftOut(String address) {
        assertEquals(UrlKey.of("https://example.org/news/talks-end"), UrlKey.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/news/Talks-end",
                "https://example.org/news/talks-end?page=2",
                "https://m.example.org/news/talks-end",
                "https://example.org:8443/news/talks-end"
            })
    void whatMayMatterStays(String address) {
        assertNotEquals(UrlKey.of("https://example.org/news/talks-end"), UrlKey.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "https://example.org/?utm_source=x", "mailto:a@example.org", "no address"
            })
    void theAddressOfAWholeSiteIsNoArticles(String address) {
        assertNull(UrlKey.of(address));
        assertNull(UrlKey.of(null));
    }
}
