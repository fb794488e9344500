package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about itself. */
final class HtmlMetadata {
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.|m\\.)?([^/:]+)");

    private HtmlMetadata() {}

    static Metadata of(Document page, List<HtmlBlocks.Draft> blocks) {
        JsonLd data = JsonLd.of(page);
        MetaElements meta = new MetaElements(page);
        Fact outlet = outlet(meta, data);
        Fact canonical = canonical(page, meta);
        List<String> sites = sites(meta, data, outlet, canonical);
        return Metadata.NONE
                .with(MetadataField.TITLE, Titles.of(page, meta, data, sites))
                .with(MetadataField.BYLINE, Bylines.of(page, blocks, meta, data, sites))
                .with(MetadataField.OUTLET, outlet)
                .with(MetadataField.PUBLISHED, HtmlDates.published(page, blocks, meta, data, Fact.valueOf(canonical)))
                .with(MetadataField.MODIFIED, HtmlDates.modified(page, meta, data))
                .with(MetadataField.SECTION, section(meta, data))
                .with(MetadataField.LANGUAGE, language(page, meta))
                .with(MetadataField.CANONICAL_URL, canonical);
    }

    /** What the site may be called in titles and bylines: by its name, or by its address. */
    private static List<String> sites(MetaElements meta, JsonLd data, Fact outlet, Fact canonical) {
        List<String> sites = new ArrayList<>();
        if (outlet != null) sites.add(outlet.value());
        if (data.siteName() != null) sites.add(data.siteName());
        String address = Fact.valueOf(canonical);
        if (address == null) address = meta.first("og:url");
        Matcher host = HOST.matcher(String.valueOf(address));
        if (host.find()) {
            sites.add(host.group(1));
            sites.add(host.group(1).replaceFirst("\\.[a-z]{2,6}$", "").replaceFirst("^.*\\.(?=[^.]{4})", ""));
        }
        return sites;
    }

    private static Fact outlet(MetaElements meta, JsonLd data) {
        String open = meta.first("og:site_name");
        if (open != null) return new Fact(open, Source.HTML_OPEN_GRAPH);
        String site = data.siteName();
        if (site != null) return new Fact(site, Source.HTML_JSON_LD);
        String other = meta.first(
                "application-name",
                "apple-mobile-web-app-title",
                "dc.publisher",
                "publisher",
                "citation_journal_title");
        return other == null || other.startsWith("http") ? null : new Fact(other, Source.HTML_META);
    }

    private static Fact canonical(Document page, MetaElements meta) {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http"))
                return new Fact(link.attr("href").strip(), Source.HTML_META);
        }
        String open = meta.first("og:url");
        return open != null && open.startsWith("http") ? new Fact(open, Source.HTML_OPEN_GRAPH) : null;
    }

    private static Fact section(MetaElements meta, JsonLd data) {
        String stated = data.articleText("articleSection");
        if (stated != null) return new Fact(stated, Source.HTML_JSON_LD);
        String open = meta.first("article:section", "og:article:section");
        if (open != null) return new Fact(open, Source.HTML_OPEN_GRAPH);
        String other = meta.first("articlesection", "section", "parsely-section", "sailthru.section", "prism.section");
        return other == null ? null : new Fact(other, Source.HTML_META);
    }

    private static Fact language(Document page, MetaElements meta) {
        for (String stated : List.of(
                page.firstElementChild().attr("lang"),
                page.firstElementChild().attr("xml:lang"),
                String.valueOf(meta.first("content-language", "og:locale")))) {
            String language = stated.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            if (language.matches("[a-z]{2}")) return new Fact(language, Source.HTML_META);
        }
        return null;
    }
}
