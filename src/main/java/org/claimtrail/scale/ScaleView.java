package org.claimtrail.scale;

import java.util.List;

/**
 * A version of a scale as it is shown.
 *
 * @param name with the number of the version: "Desk 1"
 * @param preset whether new verdicts are given on it
 * @param ratings in their order
 */
public record ScaleView(String name, boolean preset, List<RatingView> ratings) {}
