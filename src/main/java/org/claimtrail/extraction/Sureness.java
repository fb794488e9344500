package org.claimtrail.extraction;

/** How far a piece of metadata can be relied on. */
public enum Sureness {
    /** the file says so in a place made for it */
    STATED,
    /** it stands where people would look for it, or in a field that programs fill in by themselves */
    LIKELY,
    /** worked out, for want of anything better */
    GUESSED
}
