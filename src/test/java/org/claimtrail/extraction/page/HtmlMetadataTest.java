package org.claimtrail.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlMetadataTest {
    @Test
    void structuredDataGoesFirst() {
        Metadata found = read("""
                <head><title>Harbour opens - The Gull</title>
                <meta property="og:site_name" content="The Gull"><meta name="author" content="Somebody Else">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"Person","@id":"#jane","name":"Jane Doe"},
                  {"@type":"NewsArticle","headline":"Harbour opens","author":[{"@id":"#jane"},{"name":"Rick Roe"}],
                   "datePublished":"2025-03-01T23:30:00+0100",}]}</script></head>""");
        assertEquals(new Fact("Harbour opens", Source.HTML_JSON_LD), found.get(MetadataField.TITLE));
        assertEquals(new Fact("Jane Doe, Rick Roe", Source.HTML_JSON_LD), found.get(MetadataField.BYLINE));
        assertEquals(new Fact("2025-03-01T23:30:00+01:00", Source.HTML_JSON_LD), found.get(MetadataField.PUBLISHED));
        assertEquals(new Fact("The Gull", Source.HTML_OPEN_GRAPH), found.get(MetadataField.OUTLET));
    }

    @Test
    void theLastChangeAndTheSectionAreWhatTheyAre() {
        Metadata found = read("""
                <head><meta property="article:modified_time" content="2025-03-04T08:00:00Z">
                <meta property="article:section" content="Sea">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-01",
                  "dateModified":"2025-03-03","articleSection":["Harbour","Sea"]}</script></head>""");
        assertEquals(new Fact("2025-03-01", Source.HTML_JSON_LD), found.get(MetadataField.PUBLISHED));
        assertEquals(new Fact("2025-03-03", Source.HTML_JSON_LD), found.get(MetadataField.MODIFIED));
        assertEquals(new Fact("Harbour", Source.HTML_JSON_LD), found.get(MetadataField.SECTION));
        Metadata open = read("""
                <head><meta property="article:modified_time" content="2025-03-04T08:00:00Z">
                <meta property="article:section" content="Sea"></head>""");
        assertEquals(new Fact("2025-03-04T08:00:00Z", Source.HTML_OPEN_GRAPH), open.get(MetadataField.MODIFIED));
        assertEquals(new Fact("Sea", Source.HTML_OPEN_GRAPH), open.get(MetadataField.SECTION));
        assertEquals(
                new Fact("2025-03-05", Source.HTML_VISIBLE),
                read("<body><h1>Boats</h1><time class=updated datetime=2025-03-05>today</time>")
                        .get(MetadataField.MODIFIED));
    }

    @Test
    void theDateOfTheLastChangeIsNoDateOfPublication() {
        Metadata found = read("<head><meta property='article:modified_time' content='2025-03-04'></head>");
        assertEquals(new Fact("2025-03-04", Source.HTML_OPEN_GRAPH), found.get(MetadataField.MODIFIED));
        assertNull(found.get(MetadataField.PUBLISHED));
    }

    @Test
    void theHeadlineIsNotTheSitesName() {
        Metadata found = read("""
                <head><title>The Gull | Harbour opens after the long storm</title></head>
                <body><h1>The Gull</h1><h2>Harbour opens after the long storm</h2>""");
        assertEquals("Harbour opens after the long storm", found.value(MetadataField.TITLE));
    }

    @Test
    void theSitesNameLeavesTheTitle() {
        assertEquals(
                "Harbour opens: what now?",
                Fact.valueOf(
                        read("<title>Harbour opens: what now? – Gull News</title><link rel=canonical href=https://www.gullnews.example/a>")
                                .get(MetadataField.TITLE)));
    }

    @Test
    void aBylineIsReadWithoutItsPrefixAndRole() {
        assertEquals(
                "Jane Doe, Rick Roe",
                Fact.valueOf(read("<body><p class=byline>By Jane Doe and Rick Roe | Updated 3 pm</p>")
                        .get(MetadataField.BYLINE)));
        assertEquals(
                "Anna Berg",
                Fact.valueOf(
                        read("<body><p>04.02.2022 | 13:10 Uhr | Anna Berg</p>").get(MetadataField.BYLINE)));
    }

    @Test
    void aLegalFormSignsNothing() {
        assertNull(read("<meta name=author content='Gull Media GmbH'>").get(MetadataField.BYLINE));
    }

    @Test
    void aDateIsShownWhereMachinesSayNothing() {
        assertEquals(
                new Fact("2025-02-28", Source.HTML_VISIBLE),
                read("<body><div class=article-meta>Freitag, 28. Februar 2025, 9 Uhr</div>")
                        .get(MetadataField.PUBLISHED));
    }

    @Test
    void aDayInUtcGivesWayToTheDayThatReadersSaw() {
        assertEquals("2025-02-28", Fact.valueOf(read("""
                        <meta property="article:published_time" content="2025-03-01T02:10:00Z">
                        <body><div class="date">Feb. 28, 2025, 9:10 p.m.</div>""").get(MetadataField.PUBLISHED)));
    }

    @Test
    void aVagueDateIsNoDate() {
        assertNull(read("<body><span class=date>2 weeks ago</span><p>May 2025 was warm.</p>")
                .get(MetadataField.PUBLISHED));
    }

    @Test
    void nothingIsMadeUpForAnEmptyPage() {
        assertEquals(Metadata.NONE, read("<body><p>Words.</p>"));
    }

    private static Metadata read(String html) {
        Document page = Jsoup.parse(html);
        return HtmlMetadata.of(page, HtmlBlocks.of(page.body()));
    }
}
