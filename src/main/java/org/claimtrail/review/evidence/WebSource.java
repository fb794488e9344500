package org.claimtrail.review.evidence;

import java.time.LocalDate;

/** An address on the web and the day on which somebody saw what stands there. */
public record WebSource(String url, LocalDate seenOn) {}
