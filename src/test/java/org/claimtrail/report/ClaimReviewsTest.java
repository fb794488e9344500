package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.claimtrail.report.ReportDocument.Speaker;
import org.junit.jupiter.api.Test;

/** Properties as in schema.org/ClaimReview and in Google's documentation of "Fact Check (ClaimReview)". */
class ClaimReviewsTest {
    private final ClaimReviews reviews = new ClaimReviews(
            new Publisher("https://facts.example", "Harbour Facts", "https://www.harbour-facts.example"));
    private final ClaimReviews unnamed = new ClaimReviews(new Publisher("https://facts.example", null, null));

    @Test
    void oneClaimWithEverythingThatIsKnown() {
        assertEquals("""
                {
                  "@context": "https://schema.org",
                  "@type": "ClaimReview",
                  "url": "https://facts.example/claims/7",
                  "claimReviewed": "Fish landings have fallen by a fifth since 2021.",
                  "datePublished": "2026-03-04T08:10:30Z",
                  "author": {
                    "@type": "Organization",
                    "name": "Harbour Facts",
                    "url": "https://www.harbour-facts.example"
                  },
                  "reviewRating": {
                    "@type": "Rating",
                    "ratingValue": 3,
                    "bestRating": 5,
                    "worstRating": 1,
                    "alternateName": "Misleading"
                  },
                  "reviewBody": "Right for cod, wrong for all landings.",
                  "itemReviewed": {
                    "@type": "Claim",
                    "author": {
                      "@type": "GovernmentOrganization",
                      "name": "Harbour ministry",
                      "description": "responsible for fishing quotas"
                    },
                    "datePublished": "2026-03-02",
                    "appearance": [
                      {
                        "@type": "NewsArticle",
                        "headline": "Quarrel about quotas",
                        "datePublished": "2026-03-04",
                        "inLanguage": "en",
                        "publisher": {
                          "@type": "Organization",
                          "name": "Coast Today"
                        }
                      },
                      {
                        "@type": "NewsArticle",
                        "url": "https://vestnik.example/2026/03/02/kvoty",
                        "headline": "Квоты: что говорит министерство",
                        "datePublished": "2026-03-02",
                        "inLanguage": "ru",
                        "publisher": {
                          "@type": "Organization",
                          "name": "Вестник залива"
                        }
                      }
                    ],
                    "firstAppearance": {
                      "@type": "NewsArticle",
                      "url": "https://vestnik.example/2026/03/02/kvoty",
                      "headline": "Квоты: что говорит министерство",
                      "datePublished": "2026-03-02",
                      "inLanguage": "ru",
                      "publisher": {
                        "@type": "Organization",
                        "name": "Вестник залива"
                      }
                    }
                  }
                }
                """, text(reviews.single(Documents.landings())));
    }

    @Test
    void whatIsNotKnownIsLeftOutAndARatingWithoutScoreHasOnlyItsName() {
        assertEquals("""
                {
                  "@context": "https://schema.org",
                  "@type": "ClaimReview",
                  "url": "https://facts.example/claims/9",
                  "claimReviewed": "Cod is gone.",
                  "datePublished": "2026-03-05T09:00:00Z",
                  "author": {
                    "@type": "Organization",
                    "name": "facts.example",
                    "url": "https://facts.example"
                  },
                  "reviewRating": {
                    "@type": "Rating",
                    "alternateName": "Unproven"
                  },
                  "reviewBody": "Nobody counted.",
                  "itemReviewed": {
                    "@type": "Claim",
                    "appearance": [
                      {
                        "@type": "CreativeWork",
                        "headline": "Cod"
                      }
                    ]
                  }
                }
                """, text(unnamed.single(Documents.rated(Documents.unproven(), Documents.said(null, null)))));
    }

    @Test
    void severalSpeakersAreAListOfPersonsAndOrganisations() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 2);
        JsonNode author = parse(unnamed.single(Documents.rated(
                        Documents.misleading(),
                        Documents.said(new Speaker(1, "Ilse Brandt", "person", null), day),
                        Documents.said(new Speaker(2, "Fishers' Union", "organisation", null), day),
                        Documents.said(new Speaker(3, "skippers", "group", null), day),
                        Documents.said(new Speaker(4, "a senior official", "anonymous", null), day),
                        Documents.said(new Speaker(1, "Ilse Brandt", "person", null), day))))
                .at("/itemReviewed/author");
        assertEquals(new ObjectMapper().readTree("""
                [
                  {"@type": "Person", "name": "Ilse Brandt"},
                  {"@type": "Organization", "name": "Fishers' Union"},
                  {"@type": "Organization", "name": "skippers"},
                  {"@type": "Person", "name": "a senior official"}
                ]
                """), author);
    }

    @Test
    void whoeverIsNotLinkedIsNamedAsTheArticleDoes() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Speaker ilse = new Speaker(1, "Ilse Brandt", "person", null);
        assertEquals(
                "\"the ministry\"",
                parse(unnamed.single(
                                Documents.rated(Documents.misleading(), Documents.said(null, "the ministry", day))))
                        .at("/itemReviewed/author")
                        .toString());
        assertEquals(
                new ObjectMapper().readTree("[{\"@type\": \"Person\", \"name\": \"Ilse Brandt\"}, \"skippers\"]"),
                parse(unnamed.single(Documents.rated(
                                Documents.misleading(),
                                Documents.said(ilse, day),
                                Documents.said(null, "skippers", day),
                                Documents.said(null, "skippers", day),
                                Documents.said(null, "Ilse Brandt", day))))
                        .at("/itemReviewed/author"));
    }

    @Test
    void aFeedHoldsTheRatedClaimsOfAReport() throws IOException {
        JsonNode feed = parse(reviews.feed(Documents.harbour()));
        JsonNode review = parse(reviews.single(Documents.landings()));
        ((ObjectNode) review).remove("@context");
        assertEquals(review, feed.at("/dataFeedElement/0"));
        assertEquals(1, feed.at("/dataFeedElement").size());
        ((ObjectNode) feed).remove("dataFeedElement");
        assertEquals(new ObjectMapper().readTree("""
                {
                  "@context": "https://schema.org",
                  "@type": "DataFeed",
                  "url": "https://facts.example/reports/3",
                  "name": "Fish & quotas",
                  "description": "What was said about the harbour in March.",
                  "dateModified": "2026-03-05T09:00:00Z",
                  "publisher": {
                    "@type": "Organization",
                    "name": "Harbour Facts",
                    "url": "https://www.harbour-facts.example"
                  }
                }
                """), feed);
    }

    @Test
    void nothingInItCanEndAScriptElement() throws IOException {
        String evil = "</script><script>alert('x')</script><!-- & \u2028";
        byte[] feed = reviews.feed(Documents.everywhere(evil));
        String text = text(feed);
        assertFalse(text.matches("(?s).*[<>&\u2028\u2029].*"), text);
        assertEquals(evil, parse(feed).at("/dataFeedElement/0/claimReviewed").asText());
    }

    private static JsonNode parse(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
