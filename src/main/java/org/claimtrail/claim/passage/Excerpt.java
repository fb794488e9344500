package org.claimtrail.claim.passage;

import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;

/**
 * A passage between what stands around it.
 *
 * @param address of the form that makes a claim, or evidence, of it
 */
public record Excerpt(String before, String quote, String after, String address) {
    /** In code points, on each side; words that it cuts are left out. */
    private static final int CONTEXT = 160;

    public static Excerpt of(CodePoints points, Span span, long versionId, Long evidenceFor) {
        int from = Math.max(0, span.begin() - CONTEXT);
        int to = Math.min(points.length(), span.end() + CONTEXT);
        String before = points.slice(new Span(from, span.begin()));
        String after = points.slice(new Span(span.end(), to));
        return new Excerpt(
                from == 0 ? before : "…" + before.replaceFirst("^\\S+\\s", ""),
                points.slice(span),
                to == points.length() ? after : after.replaceFirst("\\s\\S*$", "") + "…",
                address(versionId, span, evidenceFor));
    }

    public static String address(long versionId, Span span, Long evidenceFor) {
        String form = evidenceFor == null ? "/claims/new" : "/claims/" + evidenceFor + "/evidence/new";
        return form + "?version=" + versionId + "&begin=" + span.begin() + "&end=" + span.end();
    }
}
