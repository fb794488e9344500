package org.claimtrail.article;

/** An outlet where it is named. */
public record OutletRef(long id, String name) {}
