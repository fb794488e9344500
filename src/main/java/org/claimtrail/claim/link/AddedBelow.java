package org.claimtrail.claim.link;

import java.util.List;

/**
 * Fired inside the transaction that adds an appearance to a version which is not the newest of its article.
 *
 * @param newerVersionIds the versions after it, in their order
 */
public record AddedBelow(List<Long> newerVersionIds) {}
