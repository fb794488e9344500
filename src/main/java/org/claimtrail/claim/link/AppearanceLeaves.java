package org.claimtrail.claim.link;

/**
 * Fired inside the transaction that takes an appearance away, before anything of it is held: whoever made it of something
 * holds that first.
 */
public record AppearanceLeaves(long appearanceId) {}
