package org.claimtrail.report;

import java.util.List;

/** A report to be made; {@code intro} may be null, {@code claimIds} is in the order wanted, each once. */
record NewReport(String title, String intro, List<Long> claimIds) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_INTRO = 4000;
    static final int MOST_CLAIMS = 500;
}
