package org.claimtrail.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.scale.Ratings;

/**
 * Which claims a list shows, and in which order. Whatever is null or blank does not narrow the list.
 *
 * @param text words of the statement, a quotation or a name of a speaker
 * @param status slug of a {@link ClaimStatus}, or {@code deleted} for those that are in no other list
 * @param outcome slug of a rating, or {@code none} for claims without one
 * @param from publication date of an article that the claim stands in, first day
 * @param to last day
 * @param sort changed, created, published or statement
 */
public record ClaimCriteria(
        String text,
        String status,
        String outcome,
        Long speakerId,
        Long outletId,
        Long articleId,
        LocalDate from,
        LocalDate to,
        String sort) {
    public static final String NO_OUTCOME = "none";
    static final String DELETED = "deleted";
    static final Set<String> SORTS = Set.of("changed", "created", "published", "statement");

    public ClaimCriteria {
        text = text == null || text.isBlank() ? null : text.strip();
        status = status == null || status.isBlank() ? null : status;
        outcome = outcome == null || outcome.isBlank() ? null : outcome;
        sort = sort != null && SORTS.contains(sort) ? sort : "changed";
    }

    public static ClaimCriteria all() {
        return new ClaimCriteria(null, null, null, null, null, null, null, null, null);
    }

    /**
     * From the parameters of a request: q, status, outcome, speaker, outlet, article, from, to, sort. Numbers, dates
     * and ratings that are none count as not given.
     */
    public static ClaimCriteria of(MultivaluedMap<String, String> query, Ratings ratings) {
        return new ClaimCriteria(
                query.getFirst("q"),
                query.getFirst("status"),
                outcome(query.getFirst("outcome"), ratings),
                number(query.getFirst("speaker")),
                number(query.getFirst("outlet")),
                number(query.getFirst("article")),
                date(query.getFirst("from")),
                date(query.getFirst("to")),
                query.getFirst("sort"));
    }

    /** Whether the list is of deleted claims. */
    public boolean deleted() {
        return DELETED.equals(status);
    }

    /** Whether the list is narrowed at all. */
    public boolean narrowed() {
        return !parameters().keySet().stream().allMatch("sort"::equals);
    }

    /** The parameters that {@link #of} reads, ready to stand in an address; empty when nothing is given. */
    public String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", text);
        put(parameters, "status", status);
        put(parameters, "outcome", outcome);
        put(parameters, "speaker", speakerId);
        put(parameters, "outlet", outletId);
        put(parameters, "article", articleId);
        put(parameters, "from", from);
        put(parameters, "to", to);
        if (!sort.equals("changed")) parameters.put("sort", sort);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) parameters.put(name, value.toString());
    }

    private static String outcome(String typed, Ratings ratings) {
        if (typed == null) return null;
        return typed.equals(NO_OUTCOME) || ratings.named(typed).isPresent() ? typed : null;
    }

    private static Long number(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Long.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate date(String typed) {
        try {
            LocalDate date = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return date == null || date.getYear() < 1000 || date.getYear() > 9999 ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
