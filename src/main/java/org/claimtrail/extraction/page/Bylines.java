package org.claimtrail.extraction.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Who wrote an article. */
final class Bylines {
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^\\W*(?:(?:written|posted|published|reported|story|article|text|geschrieben"
                    + "|veröffentlicht|gepostet|verfasst|publié|écrit|escrito|scritto)\\s+)?(?:by|von"
                    + "|par|por|da|di|door|av|af|przez|автор:?|текст:?|author:?|autor(?:in)?:?"
                    + "|auteur:?)(?:\\s*:)?\\s+");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)\\s*(?:[|•·–—]|\\s-\\s|,?\\s+(?:updated|published|posted|on|am|vom|le|el|in|at|for"
                    + "|für)\\s|\\d|@|\\(|https?:|,?\\s+(?:contributor|correspondent|reporter"
                    + "|staff writer|editor|journalist|redakteur|redaktion)\\b).*$");
    private static final Pattern JOINED =
            Pattern.compile("(?iu)\\s*(?:;|,|\\s(?:and|und|et|y|e|en|och|og|und)\\s|&|\\||/)\\s*");
    private static final Pattern LINE =
            Pattern.compile("^(?:(?i:by|von|text|autor(?:in)?|author|par|por|written by|di|door)\\s*:?"
                    + "|Автор:?)\\s+\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der"
                    + "|den|del|la|du|al|bin)){1,4}(?:$|\\s*[|,•·–—/(&-]|\\s+(?:and|und|et|y|e|on|am|in"
                    + "|at|for)\\s|\\s*\\d)");
    private static final Pattern ORGANISATION =
            Pattern.compile("(?i)\\b(?:gmbh|ag|e\\.\\s?v|ltd|inc|llc|kg|copyright|verlag|s\\.a|web ?master)\\b|\\[at]|@"
                    + "|^(?:zeige|show|view|see|all|alle|mehr|more|zuletzt|updated|last|letzte)\\b"
                    + "|^(?:von|by|text|foto|fotos|photo|par|por)$");
    private static final Pattern SHOW_ALL =
            Pattern.compile("(?iu)^(?:zeige|alle|view|show|see|all|more|voir|ver|mehr)\\b.*\\b(?:von|by|from|of|de"
                    + "|par)\\s+|^(?:text|foto|fotos|photos?|bilder)(?:\\s*(?:,|&|und|and|/)\\s*(?:text"
                    + "|fotos?|photos?|bilder))*\\s*:\\s*|^recipe by\\s+");
    private static final int LONGEST = 60;

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der|den|del|la|du|al|bin)){1,4}");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i)(?:by|von|text|autor(?:in)?|author|par|por|written by)\\s*:?");
    private static final Pattern AFTER_DATE = Pattern.compile("^[^|–—]{0,10}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:\\s*["
            + "|·,-]?\\s*\\d{1,2}[:.]\\d{2}(?:\\s*Uhr)?)?\\s*[|–—·-]\\s*("
            + NAME + ")$");
    private static final List<String> META = List.of(
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
            "cxenseparse:author");
    private static final Marked MARKED = new Marked(
            Bylines::mayBeMarked,
            "[itemprop~=author] [itemprop=name]",
            "[itemprop~=author]",
            "a[rel~=author]",
            ".author .fn, .byline .fn, .vcard .fn",
            "[class~=(?i)(?:^| )(?:author|byline|article-author|post-author|entry-author|author-name"
                    + "|authorname|byline-name|post-author-name|author_name)(?: |$)]",
            "[id~=(?i)^(?:author|byline)$]",
            "[class*=byline], [class*=Byline], [class*=author-name], [class*=authorName]",
            "[class*=author], [class*=Author]");

    private final List<String> sites;
    private Fact signedBySite;

    private Bylines(List<String> sites) {
        this.sites = sites;
    }

    static Fact of(Document page, List<HtmlBlocks.Draft> blocks, MetaElements meta, JsonLd data, List<String> sites) {
        Bylines bylines = new Bylines(sites);
        Fact stated = bylines.found(data.names("author", "creator"), Source.HTML_JSON_LD);
        if (stated != null) return stated;
        for (String name : META) {
            stated = bylines.found(meta.all(name), Source.HTML_META);
            if (stated != null) return stated;
        }
        stated = bylines.marked(page);
        if (stated == null) stated = bylines.line(blocks);
        return stated != null ? stated : bylines.signedBySite;
    }

    /** Elements that are marked as the byline. */
    private Fact marked(Document page) {
        for (Marked.Match match : MARKED.in(page)) {
            if (isElsewhere(match.element())) continue;
            Fact found = found(textsOf(match.element(), match.selector()), Source.HTML_VISIBLE);
            if (found != null) return found;
        }
        return null;
    }

    private static boolean mayBeMarked(Element element) {
        String itemprop = element.attr("itemprop");
        String marks = (element.className() + " " + element.id() + " " + element.attr("rel") + " " + itemprop)
                .toLowerCase(Locale.ROOT);
        return marks.contains("author")
                || marks.contains("byline")
                || marks.contains("fn")
                || itemprop.equalsIgnoreCase("name");
    }

    private static List<String> textsOf(Element element, Evaluator selector) {
        String text = Texts.upTo(3 * LONGEST, element);
        if (text == null || text.length() > 2 * LONGEST) {
            Element link = element.selectFirst("a[rel~=author], a[href*=author], a[href*=autor]");
            if (link != null) return List.of(link.text());
        }
        if (text == null) return List.of();
        if (!element.normalName().equals("a") || element.parent() == null) return List.of(text);
        return element.parent().select(selector).eachText();
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

    /** A line of its own that starts like a byline. */
    private Fact line(List<HtmlBlocks.Draft> blocks) {
        boolean announced = false;
        for (HtmlBlocks.Draft draft : blocks) {
            String text = draft.text();
            if (text.length() > 2 * LONGEST) continue;
            Matcher dated = AFTER_DATE.matcher(text);
            boolean afterDate = dated.find();
            String line = afterDate ? dated.group(1) : text;
            Fact found = null;
            if (afterDate
                    || LINE.matcher(line).find()
                    || (announced && NAME.matcher(line).matches())) {
                found = found(List.of(line), Source.HTML_VISIBLE);
            }
            if (found != null) return found;
            announced = ANNOUNCED.matcher(text).matches();
        }
        return null;
    }

    private Fact found(List<String> values, Source source) {
        Set<String> names = new LinkedHashSet<>();
        boolean person = false;
        for (String value : values) {
            for (String name : names(value)) {
                names.add(withoutSite(name));
                person |= !isSite(name);
            }
        }
        if (names.isEmpty()) return null;
        Fact found = new Fact(String.join(", ", names), source);
        if (!person && signedBySite == null) signedBySite = found;
        return person ? found : null;
    }

    private boolean isSite(String name) {
        String folded = Titles.fold(name).replace(" ", "");
        return sites.stream()
                .anyMatch(site -> Titles.fold(site).replace(" ", "").equals(folded));
    }

    /** The name, without an outlet's behind it. */
    private String withoutSite(String name) {
        String person = name;
        for (String site : sites) {
            person = person.replaceFirst("(?i)(?<=\\S \\S{1,30})[ ,]+" + Pattern.quote(site) + "(?: staff)?$", "");
        }
        return person;
    }

    /** The names in a byline such as "By Jane Doe and Richard Roe | Reuters"; empty if it holds none. */
    static List<String> names(String byline) {
        List<String> names = new ArrayList<>();
        String rest = byline.replaceAll("\\s+", " ").strip();
        if (rest.startsWith("http") || rest.startsWith("www.")) return names;
        rest = PREFIX.matcher(SHOW_ALL.matcher(rest).replaceFirst("")).replaceFirst("");
        Matcher after = AFTER.matcher(rest);
        if (after.find() && after.start() > 0) rest = rest.substring(0, after.start());
        for (String part : JOINED.split(rest, 0)) {
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
                && !ORGANISATION.matcher(name).find()
                && !lower.contains("http")
                && !lower.contains(".com");
    }
}
