package org.claimtrail.report;

import java.time.Instant;

/** A report as lists show it; {@code claims} counts those it was made of, deleted ones included. */
record ReportRow(long id, String title, String createdBy, Instant createdAt, int claims) {}
