package org.claimtrail.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—·•»«:/\\\\>-]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");

    private Titles() {}

    static Found of(Document page, JsonLd data, String siteName) {
        Found stated = stated(page, data, siteName);
        Found seen = seen(page, stated);
        return seen != null ? seen : stated;
    }

    private static Found stated(Document page, JsonLd data, String siteName) {
        String headline = data.articleText("headline", "name");
        if (headline != null) return new Found(withoutSite(headline, siteName), Source.HTML_JSON_LD);
        String open = HtmlMetadata.meta(page, "og:title");
        if (open != null) return new Found(withoutSite(open, siteName), Source.HTML_OPEN_GRAPH);
        String other = HtmlMetadata.meta(
                page, "dc.title", "dcterms.title", "citation_title", "twitter:title", "parsely-title", "headline");
        if (other != null) return new Found(withoutSite(other, siteName), Source.HTML_META);
        String title = page.title();
        return title.isBlank() ? null : new Found(withoutSite(title, siteName), Source.HTML_META);
    }

    /** The headline as the reader sees it, where it can be told from a section's or the site's name. */
    private static Found seen(Document page, Found stated) {
        List<String> headings = new ArrayList<>();
        for (Element heading : page.select("h1, [itemprop=headline]")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && !headings.contains(text)) headings.add(text);
        }
        String all = fold(page.title() + " " + (stated == null ? "" : stated.value()));
        for (String heading : headings) {
            if (fold(heading).length() >= 8 && words(heading) >= 2 && all.contains(fold(heading))) {
                return new Found(heading, Source.HTML_VISIBLE);
            }
        }
        if (stated == null && !headings.isEmpty()) return new Found(headings.get(0), Source.HTML_VISIBLE);
        return null;
    }

    /** The title without the name of the site before or after it. */
    static String withoutSite(String title, String siteName) {
        String[] parts = SEPARATOR.split(title.strip());
        if (parts.length < 2) return title.strip();
        String last = parts[parts.length - 1];
        String first = parts[0];
        if (siteName != null) {
            if (same(last, siteName))
                return title.substring(0, title.lastIndexOf(last))
                        .replaceAll("[\\s|–—·•»«:/\\\\>-]+$", "")
                        .strip();
            if (same(first, siteName)) {
                return title.strip()
                        .substring(first.length())
                        .replaceAll("^[\\s|–—·•»«:/\\\\>-]+", "")
                        .strip();
            }
        }
        return title.strip();
    }

    private static boolean same(String part, String siteName) {
        String a = fold(part).replace(" ", "");
        String b = fold(siteName).replace(" ", "");
        return !a.isEmpty() && (a.equals(b) || a.length() > 3 && b.contains(a) || b.length() > 3 && a.contains(b));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
