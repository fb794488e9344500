package org.claimtrail.claim;

import io.quarkus.panache.common.Parameters;
import org.claimtrail.web.Search;

/** The criteria of a list as one query, with only those conditions that narrow it. */
final class ClaimQuery {
    private static final String FROM = """
             from Claim c
             left join Appearance a on a.id = (select min(m.id) from Appearance m where m.claimId = c.id)
             left join Speaker s on s.id = a.speakerId
             left join Outlet o on o.id = a.outletId
             left join Article r on r.id = a.articleId
             left join Rating g on g.id = c.ratingId
            """;

    private final StringBuilder where;
    private final Parameters parameters = new Parameters();
    private final String order;

    ClaimQuery(ClaimCriteria criteria) {
        where = new StringBuilder(" where c.deletedAt is " + (criteria.deleted() ? "not null" : "null"));
        if (criteria.text() != null) text(parameter("text", Search.pattern(criteria.text())));
        if (criteria.status() != null && !criteria.deleted())
            ClaimStatus.of(criteria.status())
                    .ifPresentOrElse(status -> and("c.status = " + parameter("status", status)), () -> and("1 = 0"));
        if (criteria.outcome() != null)
            and(
                    criteria.outcome().equals(ClaimCriteria.NO_OUTCOME)
                            ? "c.ratingId is null"
                            : "c.ratingId in (select h.id from Rating h where h.slug = "
                                    + parameter("outcome", criteria.outcome()) + ")");
        if (criteria.speakerId() != null) someAppearance("x.speakerId = " + parameter("speaker", criteria.speakerId()));
        if (criteria.outletId() != null) someAppearance("x.outletId = " + parameter("outlet", criteria.outletId()));
        if (criteria.articleId() != null) someAppearance("x.articleId = " + parameter("article", criteria.articleId()));
        dates(criteria);
        order = order(criteria.sort());
    }

    /** Of {@link ClaimRow}s. */
    String rows() {
        return "select c.id, c.statement, c.status, g.id, g.slug, c.ratedStatement, coalesce(s.name, "
                + Appearances.RESOLVED + ", a.speakerMention), o.name,"
                + " r.publishedOn, c.changedAt, (select count(n.id) from Appearance n where n.claimId = c.id and "
                + Appearances.newest("n") + ")"
                + FROM + where + order;
    }

    String ids() {
        return "select c.id" + FROM + where + order;
    }

    String count() {
        return "from Claim c" + where;
    }

    /** Of each of the three. */
    Parameters parameters() {
        return parameters;
    }

    private void text(String pattern) {
        and("(" + like("c.statement", pattern)
                + " or exists (select 1 from Appearance x left join Speaker y on y.id = x.speakerId where x.claimId = c.id and ("
                + like("x.quote", pattern)
                + " or " + like("x.speakerMention", pattern)
                + " or exists (select 1 from y.names z where z.nameKey like " + pattern + " escape '!'))))");
    }

    private void dates(ClaimCriteria criteria) {
        if (criteria.from() == null && criteria.to() == null) return;
        StringBuilder dates = new StringBuilder(
                "exists (select 1 from Appearance x join Article y on y.id = x.articleId" + " where x.claimId = c.id");
        if (criteria.from() != null) dates.append(" and y.publishedOn >= ").append(parameter("first", criteria.from()));
        if (criteria.to() != null) dates.append(" and y.publishedOn <= ").append(parameter("last", criteria.to()));
        and(dates.append(")").toString());
    }

    private void someAppearance(String condition) {
        and("exists (select 1 from Appearance x where x.claimId = c.id and " + condition + ")");
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    private static String like(String path, String pattern) {
        return "lower(" + path + ") like " + pattern + " escape '!'";
    }

    private String parameter(String name, Object value) {
        parameters.and(name, value);
        return ":" + name;
    }

    private static String order(String sort) {
        return " order by "
                + switch (sort) {
                    case "created" -> "c.createdAt desc, c.id desc";
                    case "published" -> "r.publishedOn desc nulls last, c.id desc";
                    case "statement" -> "lower(c.statement), c.id";
                    default -> "c.changedAt desc, c.id desc";
                };
    }
}
