package org.claimtrail.extraction;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about itself. */
final class HtmlMetadata {
    private HtmlMetadata() {}

    static Metadata of(Document page) {
        JsonLd data = JsonLd.of(page);
        Found outlet = outlet(page, data);
        Found canonical = canonical(page);
        return new Metadata(
                Titles.of(page, data, Found.valueOf(outlet)),
                Bylines.of(page, data, Found.valueOf(outlet)),
                outlet,
                HtmlDates.of(page, data, Found.valueOf(canonical)),
                language(page),
                canonical,
                null);
    }

    /** The content of the first of these meta elements that has any, whether given by name or by property. */
    static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.getElementsByTag("meta")) {
                boolean named = name.equalsIgnoreCase(meta.attr("name").strip())
                        || name.equalsIgnoreCase(meta.attr("property").strip())
                        || name.equalsIgnoreCase(meta.attr("itemprop").strip())
                        || name.equalsIgnoreCase(meta.attr("http-equiv").strip());
                String content = meta.attr("content").strip();
                if (named && !content.isEmpty()) return content;
            }
        }
        return null;
    }

    private static Found outlet(Document page, JsonLd data) {
        String open = meta(page, "og:site_name");
        if (open != null) return new Found(open, Source.HTML_OPEN_GRAPH);
        String site = data.siteName();
        if (site != null) return new Found(site, Source.HTML_JSON_LD);
        String other = meta(
                page,
                "application-name",
                "apple-mobile-web-app-title",
                "dc.publisher",
                "publisher",
                "citation_journal_title");
        return other == null || other.startsWith("http") ? null : new Found(other, Source.HTML_META);
    }

    private static Found canonical(Document page) {
        for (Element link : page.select("link[rel~=(?i)^canonical$]")) {
            if (link.attr("href").startsWith("http"))
                return new Found(link.attr("href").strip(), Source.HTML_META);
        }
        String open = meta(page, "og:url");
        return open != null && open.startsWith("http") ? new Found(open, Source.HTML_OPEN_GRAPH) : null;
    }

    private static Found language(Document page) {
        for (String stated : List.of(
                page.select("html").attr("lang"),
                page.select("html").attr("xml:lang"),
                String.valueOf(meta(page, "content-language", "og:locale")))) {
            String language = stated.strip().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
            if (language.matches("[a-z]{2}")) return new Found(language, Source.HTML_META);
        }
        return null;
    }
}
