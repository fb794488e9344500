package org.claimtrail.review;

import java.time.Instant;

/** Something that somebody did: the person's id, and when; both null while nobody has. */
public record Act(Long by, Instant at) {}
