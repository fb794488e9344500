package org.claimtrail.article.view;

import java.util.List;

/**
 * What people decided about how a text is read.
 *
 * @param version changes with every decision
 * @param repaired whether letters that were read in the wrong encoding are shown as they were meant
 * @param marks in the order in which they were made
 */
public record Decisions(int version, boolean repaired, List<BlockMark> marks) {
    public static final Decisions NONE = new Decisions(0, false, List.of());
}
