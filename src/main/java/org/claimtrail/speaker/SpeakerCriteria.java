package org.claimtrail.speaker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimtrail.web.Search;

/**
 * Which speakers a list shows, shared by page and API. Unknown kinds and orders are left aside, so that an old link
 * still shows something.
 *
 * @param text words that one of the names must hold in this order; empty for any
 * @param kind slug of a kind; empty for any
 * @param sort name or newest
 */
public record SpeakerCriteria(String text, String kind, String sort) {
    private static final Map<String, String> ORDERS =
            Map.of("name", "lower(s.name), s.id", "newest", "s.createdAt desc, s.id desc");

    public static SpeakerCriteria of(String text, String kind, String sort) {
        return new SpeakerCriteria(
                text == null ? "" : text.strip(),
                kind != null && SpeakerKind.slugs().contains(kind) ? kind : "",
                sort != null && ORDERS.containsKey(sort) ? sort : "name");
    }

    public boolean narrowed() {
        return !text.isEmpty() || !kind.isEmpty();
    }

    /** The address of this list, ready for another parameter. */
    public String address() {
        return "/speakers?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&kind=" + kind + "&sort=" + sort
                + "&";
    }

    String where(Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!text.isEmpty()) {
            where.append(" and exists (select 1 from s.names n where n.nameKey like :pattern escape '!')");
            parameters.put("pattern", Search.pattern(text));
        }
        if (!kind.isEmpty()) {
            where.append(" and s.kind = :kind");
            parameters.put("kind", kind);
        }
        return where.toString();
    }

    String order() {
        return ORDERS.get(sort);
    }
}
