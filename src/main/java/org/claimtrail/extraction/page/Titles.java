package org.claimtrail.extraction.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page. */
final class Titles {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·•»«:/\\\\>-]|::)+\\s+|\\s*[|»]\\s*");
    private static final int HEADLINE = 15;

    private Titles() {}

    /** @param sites names of the site that may stand beside the headline */
    static Fact of(Document page, MetaElements meta, JsonLd data, List<String> sites) {
        Fact stated = stated(page, meta, data, sites);
        Fact seen = seen(page, stated, sites);
        return seen != null ? seen : stated;
    }

    private static Fact stated(Document page, MetaElements meta, JsonLd data, List<String> sites) {
        String headline = data.articleText("headline", "name");
        if (headline != null) return new Fact(withoutSite(headline, sites), Source.HTML_JSON_LD);
        String open = meta.first("og:title");
        if (open != null && !isSite(open, sites)) return new Fact(withoutSite(open, sites), Source.HTML_OPEN_GRAPH);
        String other =
                meta.first("dc.title", "dcterms.title", "citation_title", "twitter:title", "parsely-title", "headline");
        if (other != null && !isSite(other, sites)) return new Fact(withoutSite(other, sites), Source.HTML_META);
        String title = page.title();
        return title.isBlank() ? null : new Fact(withoutSite(title, sites), Source.HTML_META);
    }

    /** The headline as the reader sees it: the longest heading that the page's stated titles hold. */
    private static Fact seen(Document page, Fact stated, List<String> sites) {
        String all = " " + fold(page.title()) + " | " + (stated == null ? "" : fold(stated.value())) + " ";
        String best = null;
        String firstHeading = null;
        for (Element heading : page.select("h1, h2, h3, [itemprop=headline]")) {
            String text = heading.text().strip();
            if (text.isEmpty() || isSite(text, sites)) continue;
            if (firstHeading == null && heading.normalName().equals("h1")) firstHeading = text;
            boolean headline =
                    fold(text).length() >= 8 && fold(text).contains(" ") && all.contains(" " + fold(text) + " ");
            if (headline && (best == null || text.length() > best.length())) best = text;
        }
        if (best == null && stated == null) best = firstHeading;
        return best == null ? null : new Fact(best, Source.HTML_VISIBLE);
    }

    /** The title without the name of the site before or after it. */
    static String withoutSite(String stated, List<String> sites) {
        String title = stated.strip();
        Matcher separator = SEPARATOR.matcher(title);
        int begin = 0;
        int end = title.length();
        int firstEnd = -1;
        int lastBegin = -1;
        boolean bar = false;
        while (separator.find()) {
            if (firstEnd < 0) {
                firstEnd = separator.start();
                if (isSite(title.substring(0, firstEnd), sites)) begin = separator.end();
            }
            if (separator.start() > begin && isSite(title.substring(separator.end()), sites))
                end = Math.min(end, separator.start());
            lastBegin = separator.start();
            bar = separator.group().contains("|");
        }
        if (begin == 0 && end == title.length() && bar && lastBegin >= HEADLINE) end = lastBegin;
        String rest = begin < end ? title.substring(begin, end).strip() : "";
        return rest.isEmpty() ? title : rest;
    }

    private static boolean isSite(String text, List<String> sites) {
        String name = fold(text).replace(" ", "");
        if (name.isEmpty()) return true;
        for (String site : sites) {
            String other = fold(site).replace(" ", "");
            if (other.isEmpty()) continue;
            if (name.equals(other)) return true;
            if (name.length() > 3 && name.length() * 2 > other.length() && other.contains(name)) return true;
            if (other.length() > 3 && other.length() * 2 > name.length() && name.contains(other)) return true;
        }
        return false;
    }

    static String fold(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
