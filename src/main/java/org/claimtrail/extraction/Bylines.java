package org.claimtrail.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article. */
final class Bylines {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^\\W*(?:(?:written|posted|published|reported|story|article|text|geschrieben|veröffentlicht|gepostet|verfasst|publié|écrit|escrito|scritto)\\s+)?(?:by|von|par|por|da|di|door|av|af|przez|автор:?|текст:?|author:?|autor(?:in)?:?|auteur:?)(?:\\s*:)?\\s+");
    private static final Pattern AFTER = Pattern.compile(
            "(?iu)\\s*(?:[|•·–—]|\\s-\\s|,?\\s+(?:updated|published|posted|on|am|vom|le|el|in|at|for|für)\\s|\\d|@|\\(|https?:|,?\\s+(?:contributor|correspondent|reporter|staff writer|editor|journalist|redakteur|redaktion)\\b).*$");
    private static final Pattern JOINED =
            Pattern.compile("(?iu)\\s*(?:;|,|\\s(?:and|und|et|y|e|en|och|og|und)\\s|&|\\||/)\\s*");
    private static final int LONGEST = 60;

    private Bylines() {}

    static Found of(Document page, JsonLd data, String outlet) {
        Found stated = found(data.names("author", "creator"), Source.HTML_JSON_LD, outlet);
        if (stated != null) return stated;
        for (String name : List.of(
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "dc.author",
                "parsely-author",
                "sailthru.author",
                "byl",
                "citation_author",
                "article:author_name",
                "og:author",
                "authors",
                "article.author",
                "rbauthors",
                "cxenseparse:author",
                "twitter:data1x")) {
            String value = HtmlMetadata.meta(page, name);
            stated = value == null ? null : found(List.of(value), Source.HTML_META, outlet);
            if (stated != null) return stated;
        }
        return seen(page, outlet);
    }

    private static Found seen(Document page, String outlet) {
        for (String selector : List.of(
                "[itemprop~=author] [itemprop=name]",
                "[itemprop~=author]",
                "a[rel~=author]",
                ".author .fn, .byline .fn, .vcard .fn",
                "[class~=(?i)^(author|byline|article-author|post-author|entry-author|author-name|authorname|byline-name|post-author-name|author_name)$]",
                "[id~=(?i)^(author|byline)$]",
                "[class*=byline], [class*=Byline], [class*=author-name], [class*=authorName]",
                "[class*=author], [class*=Author]")) {
            for (Element element : page.select(selector)) {
                if (isElsewhere(element)) continue;
                Element link = element.selectFirst("a[rel~=author], a[href*=author], a[href*=autor]");
                String text = element.text();
                if (text.length() > 2 * LONGEST && link != null) text = link.text();
                if (text.length() > 3 * LONGEST) continue;
                Found found = found(List.of(text), Source.HTML_VISIBLE, outlet);
                if (found != null) return found;
            }
        }
        return null;
    }

    /** Whether it names the author of something else: a comment, a teaser. */
    private static boolean isElsewhere(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            String marks = (up.className() + " " + up.id()).toLowerCase(Locale.ROOT);
            if (marks.contains("comment")
                    || marks.contains("related")
                    || marks.contains("sidebar")
                    || marks.contains("recommend")) {
                return !up.normalName().matches("body|html");
            }
        }
        return false;
    }

    private static Found found(List<String> values, Source source, String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            for (String name : names(value)) {
                if (outlet == null || !name.equalsIgnoreCase(outlet)) names.add(name);
            }
        }
        return names.isEmpty() ? null : new Found(String.join(", ", names), source);
    }

    /** The names in a byline such as "By Jane Doe and Richard Roe | Reuters"; empty if it holds none. */
    static List<String> names(String byline) {
        List<String> names = new ArrayList<>();
        String rest = byline.replaceAll("\\s+", " ").strip();
        if (rest.startsWith("http") || rest.startsWith("www.")) return names;
        rest = PREFIX.matcher(rest).replaceFirst("");
        Matcher after = AFTER.matcher(rest);
        if (after.find() && after.start() > 0) rest = rest.substring(0, after.start());
        for (String part : JOINED.split(rest)) {
            String name = PREFIX.matcher(part)
                    .replaceFirst("")
                    .replaceAll("^[\\W_]+|[^\\p{L}\\p{N}.)]+$", "")
                    .strip();
            if (isName(name)) names.add(name);
        }
        return names;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || name.split(" ").length > 6) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        return name.codePoints().anyMatch(Character::isLetter)
                && !Set.of(
                                "admin",
                                "administrator",
                                "author",
                                "autor",
                                "none",
                                "null",
                                "staff",
                                "unknown",
                                "by",
                                "user",
                                "anonymous",
                                "true",
                                "false",
                                "default")
                        .contains(lower)
                && !lower.contains("http")
                && !lower.contains(".com");
    }
}
