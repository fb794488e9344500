package org.claimtrail.report;

import java.util.List;
import java.util.Set;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.outlet.OutletRef;

/**
 * The claims among which a report is chosen.
 *
 * @param claims the first of those that meet the criteria
 * @param total how many meet them
 * @param chosen the ids of those that are checked
 */
record ClaimSelection(
        ClaimCriteria criteria,
        List<ClaimView> claims,
        long total,
        Set<Long> chosen,
        List<ClaimStatus> statuses,
        List<OutletRef> outlets) {
    public boolean isChosen(Long id) {
        return chosen.contains(id);
    }

    public boolean isCut() {
        return total > claims.size();
    }

    /** Where the form goes: the same page, with the same criteria. */
    public String address() {
        return "/reports/new" + (criteria.query().isEmpty() ? "" : "?" + criteria.query());
    }
}
