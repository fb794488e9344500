package org.claimtrail.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.web.Paging;

/** Finds the claims among which a report is chosen. */
@ApplicationScoped
class ClaimSelections {
    private static final int OUTLETS = 300;

    private final Claims claims;
    private final Outlets outlets;

    ClaimSelections(Claims claims, Outlets outlets) {
        this.claims = claims;
        this.outlets = outlets;
    }

    /** With everything that meets the criteria checked. */
    ClaimSelection all(ClaimCriteria criteria) {
        List<Long> ids = claims.ids(criteria, NewReport.MOST_CLAIMS);
        return choice(criteria, ids, ids);
    }

    /** With these checked, as the person left them. */
    ClaimSelection of(ClaimCriteria criteria, Collection<Long> chosen) {
        return choice(criteria, claims.ids(criteria, NewReport.MOST_CLAIMS), chosen);
    }

    private ClaimSelection choice(ClaimCriteria criteria, List<Long> ids, Collection<Long> chosen) {
        Map<Long, ClaimView> views = claims.views(ids);
        return new ClaimSelection(
                criteria,
                ids.stream().map(views::get).filter(Objects::nonNull).toList(),
                claims.list(criteria, new Paging(1, 1)).total(),
                Set.copyOf(chosen),
                List.of(ClaimStatus.values()),
                outlets.offered(criteria.outletId(), OUTLETS));
    }

    /** Ids as a form sends them; what is no number is none of ours. */
    static List<Long> ids(List<String> sent) {
        List<Long> ids = new ArrayList<>();
        if (sent != null) for (String each : sent) ids.add(id(each));
        return ids;
    }

    private static long id(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }
}
