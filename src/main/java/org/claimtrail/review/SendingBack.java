package org.claimtrail.review;

/** Why a verdict does not come into force. */
public record SendingBack(String reason) {}
