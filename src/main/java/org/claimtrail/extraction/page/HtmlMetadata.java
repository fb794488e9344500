package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Found;
import org.claimtrail.extraction.Metadata;
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
        Found outlet = outlet(meta, data);
        Found canonical = canonical(page, meta);
        List<String> sites = sites(meta, data, outlet, canonical);
        return new Metadata(
                Titles.of(page, meta, data, sites),
                Bylines.of(page, blocks, meta, data, sites),
                outlet,
                HtmlDates.published(page, blocks, meta, data, Found.valueOf(canonical)),
                HtmlDates.modified(page, meta, data),
                section(meta, data),
                language(page, meta),
                canonical,
                null);
    }

    /** What the site may be called in titles and bylines: by its name, or by its address. */
    private static List<String> sites(MetaElements meta, JsonLd data, Found outlet, Found canonical) {
        List<String> sites = new ArrayList<>();
        if (outlet != null) sites.add(outlet.value());
        if (data.siteName() != null) sites.add(data.siteName());
        String address = Found.valueOf(canonical);
        if (address == null) address = meta.first("og:url");
        Matcher host = HOST.matcher(String.valueOf(address));
        if (host.find()) {
            sites.add(host.group(1));
            sites.add(host.group(1).replaceFirst("\\.[a-z]{2,6}$", "").replaceFirst("^.*\\.(?=[^.]{4})", ""));
        }
        return sites;
    }

    private static Found outlet(MetaElements meta, JsonLd data) {
        String open = meta.first("og:site_name");
        if (open != null) return new Found(open, Source.HTML_OPEN_GRAPH);
        String site = data.siteName();
        if (site != null) return new Found(site, Source.HTML_JSON_LD);
        String other = meta.first(
                "application-name",
                "apple-mobile-web-app-title",
                "dc.publisher",
                "publisher",
                "citation_journal_title");
        return other == null || other.startsWith("http") ? null : new Found(other, Source.HTML_META);
    }

    private static Found canonical(Document page, MetaElements meta) {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http"))
                return new Found(link.attr("href").strip(), Source.HTML_META);
        }
        String open = meta.first("og:url");
        return open != null && open.startsWith("http") ? new Found(open, Source.HTML_OPEN_GRAPH) : null;
    }

    private static Found section(MetaElements meta, JsonLd data) {
        String stated = data.articleText("articleSection");
        if (stated != null) return new Found(stated, Source.HTML_JSON_LD);
        String open = meta.first("article:section", "og:article:section");
        if (open != null) return new Found(open, Source.HTML_OPEN_GRAPH);
        String other = meta.first("articlesection", "section", "parsely-section", "sailthru.section", "prism.section");
        return other == null ? null : new Found(other, Source.HTML_META);
    }

    private static Found language(Document page, MetaElements meta) {
        for (String stated : List.of(
                page.firstElementChild().attr("lang"),
                page.firstElementChild().attr("xml:lang"),
                String.valueOf(meta.first("content-language", "og:locale")))) {
            String language = stated.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            if (language.matches("[a-z]{2}")) return new Found(language, Source.HTML_META);
        }
        return null;
    }
}
