package org.claimtrail.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.web.Search;

/**
 * Which articles a list shows, and in which order; every part may be null.
 *
 * @param text words in the title, the byline or the outlet's name
 * @param language a tag such as "en"
 * @param from first day of publishing
 * @param to last day of publishing
 * @param sort one of {@link #SORTS}
 */
public record ArticleCriteria(String text, Long outletId, String language, LocalDate from, LocalDate to, String sort) {
    public static final ArticleCriteria ALL = new ArticleCriteria(null, null, null, null, null, null);

    static final String DEFAULT_SORT = "added";

    /** Sort keys and their order; the id makes every order total. */
    static final Map<String, String> SORTS = Map.of(
            "added", "a.addedAt desc, a.id desc",
            "published", "a.publishedOn desc nulls last, a.id desc",
            "title", "lower(a.title), a.id");

    public ArticleCriteria {
        text = blankToNull(text);
        language = blankToNull(language);
        sort = sort != null && SORTS.containsKey(sort) ? sort : DEFAULT_SORT;
    }

    /** From query parameters; what cannot be understood is left out. */
    public static ArticleCriteria of(String text, String outlet, String language, String from, String to, String sort) {
        return new ArticleCriteria(text, number(outlet), language, day(from), day(to), sort);
    }

    /** A where clause on {@code Article a left join Outlet o} with its parameters. */
    record Conditions(List<String> all, Map<String, Object> values) {
        @Override
        public String toString() {
            return " where " + String.join(" and ", all);
        }
    }

    /** Built by what is asked for, because PostgreSQL cannot type a null. */
    Conditions conditions() {
        Conditions where = new Conditions(new ArrayList<>(List.of("a.joinedInto is null")), new HashMap<>());
        if (text != null)
            and(
                    where,
                    "(lower(a.title) like :text escape '!' or lower(a.byline) like :text escape '!'"
                            + " or lower(o.name) like :text escape '!')",
                    "text",
                    Search.pattern(text));
        if (outletId != null) and(where, "a.outletId = :outlet", "outlet", outletId);
        if (language != null) and(where, "a.language = :language", "language", language);
        if (from != null) and(where, "a.publishedOn >= :from", "from", from);
        if (to != null) and(where, "a.publishedOn <= :to", "to", to);
        return where;
    }

    private static void and(Conditions where, String condition, String name, Object value) {
        where.all().add(condition);
        where.values().put(name, value);
    }

    public boolean filtered() {
        return text != null || outletId != null || language != null || from != null || to != null;
    }

    /** The same list as a link, to which "page=2" can be added. */
    public String link() {
        StringBuilder link = new StringBuilder("/articles?");
        add(link, "q", text);
        add(link, "outlet", outletId);
        add(link, "language", language);
        add(link, "from", from);
        add(link, "to", to);
        if (!sort.equals(DEFAULT_SORT)) add(link, "sort", sort);
        return link.toString();
    }

    private static void add(StringBuilder link, String name, Object value) {
        if (value == null) return;
        link.append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                .append('&');
    }

    private static String blankToNull(String value) {
        if (value == null) return null;
        String typed = value.replace("\0", "").strip();
        return typed.isEmpty() ? null : typed;
    }

    private static Long number(String value) {
        try {
            return blankToNull(value) == null ? null : Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate day(String value) {
        try {
            return blankToNull(value) == null ? null : MetadataValues.storable(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
