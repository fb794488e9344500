package org.claimtrail.text;

/** What became of a passage in a changed text. */
public enum Fate {
    /** The same words stand at the same place of the text. */
    UNCHANGED,
    /** The same words stand elsewhere. */
    MOVED,
    /** Other words stand in its place, or ones much like it elsewhere. */
    REWORDED,
    /** Nothing like it stands in the text. */
    GONE
}
