package org.claimtrail.report;

import org.claimtrail.history.Action;

/** What happens to reports. */
public enum ReportAction implements Action {
    REPORT_CREATED
}
