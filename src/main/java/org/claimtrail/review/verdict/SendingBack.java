package org.claimtrail.review.verdict;

/** Why a verdict does not come into force. */
public record SendingBack(String reason) {}
