package org.claimtrail.outlet;

/** An outlet where it is named. */
public record OutletRef(long id, String name) {}
