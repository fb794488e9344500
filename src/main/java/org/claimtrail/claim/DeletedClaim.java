package org.claimtrail.claim;

import java.time.Instant;

/** A claim that is in no list any more; {@code deletedBy} is a name. */
public record DeletedClaim(long id, String statement, String deletedBy, Instant deletedAt) {}
