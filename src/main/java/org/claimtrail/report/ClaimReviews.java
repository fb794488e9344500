package org.claimtrail.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.report.ReportDocument.Appearance;
import org.claimtrail.report.ReportDocument.Entry;
import org.claimtrail.report.ReportDocument.Speaker;
import org.claimtrail.report.ReportDocument.Verdict;
import org.claimtrail.web.words.Formats;

/**
 * Verdicts as ClaimReview (schema.org/ClaimReview; author, claimReviewed, datePublished, reviewRating and url are always
 * there, with the properties that Google's "Fact Check structured data" asks
 * for), in JSON-LD that may be put into a page as it is: nothing in it can end a script element.
 */
final class ClaimReviews {
    private static final ObjectWriter JSON = writer();

    private final Publisher publisher;

    ClaimReviews(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The review of one claim, which must have a verdict in force. */
    byte[] single(Entry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(review(entry));
        return json(document);
    }

    /** All reviewed claims of a report (schema.org/DataFeed); claims without a verdict in force have no review. */
    byte[] feed(ReportDocument document) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("@context", "https://schema.org");
        feed.put("@type", "DataFeed");
        put(feed, "url", publisher.report(document.id()));
        put(feed, "name", document.title());
        put(feed, "description", document.intro());
        put(feed, "dateModified", time(document.asOf()));
        put(feed, "publisher", organisation());
        feed.put(
                "dataFeedElement",
                document.entries().stream()
                        .filter(entry -> entry.verdict() != null)
                        .map(this::review)
                        .toList());
        return json(feed);
    }

    private Map<String, Object> review(Entry entry) {
        Verdict verdict = entry.verdict();
        Map<String, Object> review = thing("ClaimReview");
        put(review, "url", publisher.claim(entry.claimId()));
        put(review, "claimReviewed", entry.statement());
        put(review, "datePublished", time(verdict.signedOffAt()));
        put(review, "author", organisation());
        put(review, "reviewRating", rating(verdict));
        put(review, "reviewBody", verdict.rationale());
        put(review, "itemReviewed", claim(entry));
        return review;
    }

    private Map<String, Object> organisation() {
        Map<String, Object> organisation = thing("Organization");
        put(organisation, "name", publisher.name());
        put(organisation, "url", publisher.website());
        return organisation;
    }

    private static Map<String, Object> rating(Verdict verdict) {
        Map<String, Object> rating = thing("Rating");
        if (verdict.score() != null) {
            rating.put("ratingValue", verdict.score());
            rating.put("bestRating", verdict.bestScore());
            rating.put("worstRating", verdict.worstScore());
        }
        put(rating, "alternateName", verdict.ratingName());
        return rating;
    }

    private static Map<String, Object> claim(Entry entry) {
        Appearance first = entry.first();
        Map<String, Object> claim = thing("Claim");
        put(
                claim,
                "author",
                oneOrMany(Stream.<Object>concat(
                                entry.speakers().stream().map(ClaimReviews::speaker), entry.unlinked().stream())
                        .toList()));
        put(claim, "datePublished", first == null ? null : first.publishedOn().toString());
        put(
                claim,
                "appearance",
                entry.appearances().stream().map(ClaimReviews::work).toList());
        put(claim, "firstAppearance", first == null ? null : work(first));
        return claim;
    }

    /** Of who is only named in an article nothing is known but the name, which stands as a text then. */
    private static Map<String, Object> speaker(Speaker speaker) {
        Map<String, Object> author =
                switch (speaker.kind()) {
                    case "government" -> thing("GovernmentOrganization");
                    case "organisation", "group" -> thing("Organization");
                    default -> thing("Person");
                };
        put(author, "name", speaker.name());
        put(author, "description", speaker.description());
        return author;
    }

    private static Map<String, Object> work(Appearance appearance) {
        Map<String, Object> work = thing(appearance.outlet() == null ? "CreativeWork" : "NewsArticle");
        put(work, "url", appearance.address());
        put(work, "headline", appearance.article());
        put(
                work,
                "datePublished",
                appearance.publishedOn() == null
                        ? null
                        : appearance.publishedOn().toString());
        put(work, "inLanguage", appearance.languageTag());
        if (appearance.outlet() != null) {
            Map<String, Object> outlet = thing("Organization");
            put(outlet, "name", appearance.outlet());
            work.put("publisher", outlet);
        }
        return work;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** What is not known is left out. */
    private static void put(Map<String, Object> thing, String property, Object value) {
        boolean known = value != null
                && !(value instanceof String text && text.isBlank())
                && !(value instanceof Collection<?> many && many.isEmpty());
        if (known) thing.put(property, value);
    }

    private static Object oneOrMany(List<Object> things) {
        return things.size() == 1 ? things.get(0) : things;
    }

    private static String time(Instant instant) {
        return instant == null ? null : Formats.machine(instant);
    }

    private static byte[] json(Map<String, Object> document) {
        try {
            return (JSON.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of texts and numbers are always JSON", e);
        }
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.getFactory().setCharacterEscapes(new ForPages());
        return mapper.writer(printer);
    }

    /** Escapes what could end a script element or begin a comment in a page. */
    private static final class ForPages extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            codes['>'] = ESCAPE_CUSTOM;
            codes['&'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '<', '>', '&', '\u2028', '\u2029' -> new SerializedString("\\u%04x".formatted(character));
                default -> null;
            };
        }
    }
}
