package org.claimtrail.report;

import java.time.Instant;
import java.util.List;

/** A report with the claims it was made of, deleted ones included; {@code intro} may be null. */
record ReportView(
        long id, int version, String title, String intro, String createdBy, Instant createdAt, List<Long> claimIds) {
    /** The address of its page, ready for another parameter. */
    public String pages() {
        return "/reports/" + id + "?";
    }
}
