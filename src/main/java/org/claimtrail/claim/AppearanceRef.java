package org.claimtrail.claim;

/**
 * An appearance as rooms above refer to it.
 *
 * @param version what its ETag is made of
 * @param claimDeleted whether nobody sees it any more
 */
public record AppearanceRef(long id, int version, long claimId, String quote, boolean claimDeleted) {}
