package org.claimtrail.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

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
            return blankToNull(value) == null ? null : MetadataChecks.storable(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
