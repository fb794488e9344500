package org.claimtrail.review;

import java.time.LocalDate;

/** An address on the web and the day on which somebody saw what stands there. */
record Link(String url, LocalDate seenOn) {}
