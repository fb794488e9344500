package org.claimtrail.extraction.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.prose.Dates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was published, and when it was last changed. */
final class HtmlDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "og:publish_date",
        "article:published",
        "article:post_date",
        "datepublished",
        "date_published",
        "datecreated",
        "date-creation-yyyymmdd",
        "publication_date",
        "publication-date",
        "publicationdate",
        "publish_date",
        "publish-date",
        "publishdate",
        "publish_time",
        "published_date",
        "published-date",
        "published",
        "pub_date",
        "pubdate",
        "date.issued",
        "dc.date",
        "dc.date.issued",
        "dc.date.created",
        "dc.date.publication",
        "dcterms.date",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.available",
        "dc:date",
        "dc:created",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "article.created",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "bt:pubdate",
        "gentime",
        "ptime",
        "prism.publicationdate",
        "rbpubdate",
        "timestamp",
        "originalpublicationdate",
        "creation_date",
        "created",
        "displaydate",
        "cre_date",
        "doc_date",
        "date",
        "buildtime"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "last-modified",
        "modified",
        "lastmod",
        "article:updated",
        "updated_time",
        "revised"
    };
    private static final Marked SHOWN_PUBLICATION = new Marked(
            HtmlDates::mayBeDate,
            "[itemprop~=datePublished]",
            "time[pubdate]",
            "abbr.published",
            "time.published, time.entry-date, .dtpublished, .date-published",
            "article time, main time, [role=main] time",
            "time[datetime]");
    private static final Marked SHOWN_CHANGE = new Marked(
            HtmlDates::mayBeDate,
            "[itemprop~=dateModified]",
            "time.updated, time.modified, abbr.updated",
            ".dtmodified, .date-modified, .date-updated, .updated-date, .modified-date, .last-updated, .last-modified");
    private static final Pattern DATED =
            Pattern.compile("(?i)date|published|timestamp|(?:^|[^a-z])(?:datum|fecha|data|time|publish|posted|submitted"
                    + "|created|byline"
                    + "|post-?info|info|(?:post|entry|article)-?meta|meta-?data|metainfo|meta)(?![a-z])");
    private static final int SHORT = 150;

    private HtmlDates() {}

    static Fact published(
            Document page, List<HtmlBlocks.Draft> blocks, MetaElements meta, JsonLd data, String address) {
        boolean monthFirst = isAmerican(page, meta);
        Fact stated = stated(meta, data);
        if (stated != null) return inLocalTime(stated, page, address, monthFirst);
        String date = marked(page, monthFirst, SHOWN_PUBLICATION);
        if (date != null) return new Fact(date, Source.HTML_VISIBLE);
        date = Dates.iso(data.text("datePublished", "dateCreated", "uploadDate"));
        if (date != null) return new Fact(date, Source.HTML_JSON_LD);
        date = Dates.inAddress(address);
        if (date != null) return new Fact(date, Source.HTML_META);
        date = seen(page, monthFirst);
        if (date != null) return new Fact(date, Source.HTML_VISIBLE);
        date = words(blocks, monthFirst);
        return date == null ? null : new Fact(date, Source.HTML_VISIBLE);
    }

    static Fact modified(Document page, MetaElements meta, JsonLd data) {
        Fact changed = changed(meta, data);
        if (changed != null) return changed;
        String shown = marked(page, isAmerican(page, meta), SHOWN_CHANGE);
        return shown == null ? null : new Fact(shown, Source.HTML_VISIBLE);
    }

    private static Fact changed(MetaElements meta, JsonLd data) {
        String date = Dates.iso(data.text("dateModified"));
        if (date != null) return new Fact(date, Source.HTML_JSON_LD);
        for (String name : MODIFIED) {
            date = Dates.iso(meta.first(name));
            if (date != null) return new Fact(date, openOrMeta(name));
        }
        return null;
    }

    private static Source openOrMeta(String name) {
        return name.startsWith("og:") || name.startsWith("article:") ? Source.HTML_OPEN_GRAPH : Source.HTML_META;
    }

    private static Fact stated(MetaElements meta, JsonLd data) {
        String date = Dates.iso(data.articleText("datePublished", "dateCreated", "uploadDate"));
        if (date != null) return new Fact(date, Source.HTML_JSON_LD);
        for (String name : PUBLISHED) {
            date = Dates.iso(meta.first(name));
            if (date != null) return new Fact(date, openOrMeta(name));
        }
        return null;
    }

    /**
     * Machines often state the time in UTC, where it may be another day already than where the article appeared. If the
     * page shows a reader the day before or after, that is the day.
     */
    private static Fact inLocalTime(Fact stated, Document page, String address, boolean monthFirst) {
        if (!stated.value().matches(".*(?:Z|00:00)")) return stated;
        LocalDate day = LocalDate.parse(stated.value().substring(0, 10));
        for (String shown : new String[] {Dates.inAddress(address), seen(page, monthFirst)}) {
            if (shown == null) continue;
            LocalDate other = LocalDate.parse(shown);
            if (other.equals(day)) return stated;
            if (other.equals(day.plusDays(1)) || other.equals(day.minusDays(1)))
                return new Fact(shown, Source.HTML_VISIBLE);
        }
        return stated;
    }

    /** Elements that the page itself marks as its date. */
    private static String marked(Document page, boolean monthFirst, Marked marks) {
        for (Marked.Match match : marks.in(page)) {
            Element element = match.element();
            if (isElsewhere(element)) continue;
            for (String value : List.of(
                    element.attr("datetime"),
                    element.attr("content"),
                    element.attr("title"),
                    String.valueOf(Texts.upTo(SHORT, element)))) {
                String date = value.length() > SHORT ? null : value.isBlank() ? null : dateIn(value, monthFirst);
                if (date != null) return date;
            }
        }
        return null;
    }

    private static boolean mayBeDate(Element element) {
        return switch (element.normalName()) {
            case "time", "abbr" -> true;
            default -> {
                String marks = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
                yield marks.contains("published") || marks.contains("modified") || marks.contains("updated");
            }
        };
    }

    private static String dateIn(String value, boolean monthFirst) {
        Dates.Match match = Dates.first(value, monthFirst);
        if (match == null) return null;
        String exact = Dates.iso(value);
        return exact != null && exact.length() > 10 ? exact : match.date();
    }

    /** Short texts in elements whose class or id speaks of a date. */
    private static String seen(Document page, boolean monthFirst) {
        for (Element element : page.body().select("[class],[id]")) {
            if (!DATED.matcher(element.className() + " " + element.id()).find()) continue;
            String text = Texts.upTo(SHORT, element);
            if (text == null || text.isEmpty() || isElsewhere(element)) continue;
            Dates.Match match = Dates.first(text, monthFirst);
            if (match != null) return match.date();
        }
        return null;
    }

    /** The first date in a short line of the page. */
    private static String words(List<HtmlBlocks.Draft> blocks, boolean monthFirst) {
        for (HtmlBlocks.Draft draft : blocks) {
            if (draft.text().length() > SHORT) continue;
            Dates.Match match = Dates.first(draft.text(), monthFirst);
            if (match != null) return match.date();
        }
        return null;
    }

    private static boolean isElsewhere(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.normalName().matches("body|html|footer"))
                return up.normalName().equals("footer");
            String marks = (up.className() + " " + up.id()).toLowerCase(Locale.ROOT);
            if (marks.contains("comment")
                    || marks.contains("related")
                    || marks.contains("sidebar")
                    || marks.contains("recommend")
                    || marks.contains("footer")
                    || marks.contains("widget")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmerican(Document page, MetaElements meta) {
        String lang = page.firstElementChild().attr("lang") + String.valueOf(meta.first("og:locale"));
        return lang.isBlank()
                || (lang.toLowerCase(Locale.ROOT).startsWith("en") && !lang.contains("GB") && !lang.contains("AU"));
    }
}
