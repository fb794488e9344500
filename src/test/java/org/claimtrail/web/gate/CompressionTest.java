package org.claimtrail.web.gate;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.article.TestArticles;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.intake.queue.TestIntake;
import org.claimtrail.review.TestReviews;
import org.claimtrail.speaker.TestSpeakers;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class CompressionTest {
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{(?:[^{}]|\\{[^{}]*})*}");

    private static final String REFUSED = "refused/{problem:length-required|too-large|storage-full|bad-request}";

    /** Routes that refuse or redirect here; what they say is looked at all the same. */
    private static final Set<String> NOT_200 = Set.of(
            "/" + REFUSED,
            "/api/" + REFUSED,
            "/api/v1/evidence/{id}/file",
            "/claims/new",
            "/claims/{id}/restoration",
            "/evidence/{id}/file",
            "/invitations/{token}",
            "/setup",
            "/sign-in");

    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    TestSpeakers speakers;

    @Inject
    TestClaims claims;

    @Inject
    TestReviews reviews;

    @Inject
    TestIntake intake;

    @Test
    void everyRouteCompressesText() {
        Map<String, String> ids = somethingOfEverything();
        Map<String, Integer> unanswered = new TreeMap<>();
        List<String> uncompressed = new ArrayList<>();
        Set<String> routes = routes();
        for (String route : routes) {
            String address = filled(route, ids);
            Response answer = answer(address);
            if (answer.statusCode() != 200) unanswered.put(route, answer.statusCode());
            boolean compressed = "gzip".equals(answer.header("Content-Encoding"));
            boolean text = Compression.isText(answer.contentType()) && answer.asByteArray().length > 0;
            if (compressed != text) uncompressed.add(address + " " + answer.contentType());
        }
        assertEquals(List.of(), uncompressed);
        assertEquals(NOT_200, unanswered.keySet());
        assertTrue(routes.size() > 80, routes.toString());
    }

    private Response answer(String address) {
        RequestSpecification request = address.startsWith("/api/v1/") || address.equals("/metrics")
                ? given().header("Authorization", "Bearer " + desk.administrator().apiToken)
                : desk.administrator().browser();
        return asItComes(request).header("Accept-Encoding", "gzip").get(address);
    }

    private static RequestSpecification asItComes(RequestSpecification request) {
        return request.config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .accept("*/*")
                .redirects()
                .follow(false);
    }

    @Test
    void whatTheFrameworkAnswersIsCompressedToo() {
        for (String address :
                List.of("/api/openapi", "/health", "/assets/desk.css", "/assets/icon.svg", "/metrics", "/no-such-page"))
            assertEquals("gzip", answer(address).header("Content-Encoding"), address);
        assertEquals("gzip", answer("/api/v1/claims/0").header("Content-Encoding"));
    }

    @Test
    void nothingIsCompressedForThoseWhoDoNotAcceptIt() {
        Response plain = asItComes(desk.viewer().browser())
                .header("Accept-Encoding", "identity")
                .get("/claims");
        assertFalse("gzip".equals(plain.header("Content-Encoding")));
        assertTrue(plain.asString().contains("</html>"));
    }

    @Test
    void whatAnotherSiteAskedForIsNotCompressed() {
        for (Map.Entry<String, Boolean> site : Map.of(
                        "cross-site", false, "same-site", false, "same-origin", true, "none", true)
                .entrySet()) {
            Response page = asItComes(desk.viewer().browser())
                    .header("Sec-Fetch-Site", site.getKey())
                    .header("Accept-Encoding", "gzip")
                    .get("/claims");
            assertEquals(site.getValue(), "gzip".equals(page.header("Content-Encoding")), site.getKey());
        }
    }

    @Test
    void textIsWhatReadsAsText() {
        for (String text : List.of(
                "text/html;charset=UTF-8",
                "text/csv; charset=utf-8",
                "application/json",
                "application/problem+json",
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
                "image/svg+xml")) assertTrue(Compression.isText(text), text);
        for (String other : List.of("text/event-stream", "application/pdf", "image/png", "application/octet-stream"))
            assertFalse(Compression.isText(other), other);
        assertFalse(Compression.isText(null));
    }

    /** What stands in the addresses of routes, by the word before it. */
    private Map<String, String> somethingOfEverything() {
        String address = "https://gazette.example/compressed";
        long article = articles.edition(address, "Harbour", "“The harbour stays open,” said Ida Quist.");
        articles.edition(address, "Harbour", "“The harbour stays open for now,” said Ida Quist.");
        long speaker = speakers.person("Ida Quist");
        long claim = claims.claim("The harbour stays open.", article, "The harbour stays open", speaker);
        long evidence = reviews.link(claim, "supports", "The register says so.");
        long verdict = reviews.rated(claim, "true", evidence);
        long appearance = claims.appearance(claim, article, "said Ida Quist");
        Response report = desk.reviewer()
                .api()
                .contentType("application/json")
                .body(Map.of("title", "Harbour", "claimIds", List.of(claim)))
                .post("/api/v1/reports");
        Response upload = desk.reviewer()
                .api()
                .contentType("application/json")
                .body(Map.of("title", "By program", "text", "Sent to be compressed."))
                .post("/api/v1/articles");
        intake.drain();
        return Map.ofEntries(
                Map.entry("articles", "" + article),
                Map.entry("versions", "2"),
                Map.entry("speakers", "" + speaker),
                Map.entry("claims", "" + claim),
                Map.entry("evidence", "" + evidence),
                Map.entry("verdicts", "" + verdict),
                Map.entry("appearances", "" + appearance),
                Map.entry("reports", report.path("id").toString()),
                Map.entry("uploads", upload.path("uploads[0].id").toString()),
                Map.entry("intake", upload.path("batch").toString()),
                Map.entry("batches", upload.path("batch").toString()),
                Map.entry("invitations", "no-such-invitation"),
                Map.entry("refused", "too-large"));
    }

    private static String filled(String route, Map<String, String> ids) {
        String filled = PARAMETER.matcher(route).replaceAll(found -> found.group(1) + "/" + ids.get(found.group(1)));
        return filled.replaceAll("\\.\\{format[^}]*}", ".html").replaceAll("/document$", "/document?format=csv");
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE))
            if (bean.getBeanClass().isAnnotationPresent(Path.class))
                Stream.of(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .forEach(method -> routes.add(path(bean.getBeanClass(), method)));
        return routes;
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return ("/" + path).replaceAll("//+", "/").replaceAll("(?<=.)/$", "");
    }
}
