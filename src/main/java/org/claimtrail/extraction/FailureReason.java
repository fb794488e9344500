package org.claimtrail.extraction;

/** Why a file could not be read; put into plain words where it is shown. */
public enum FailureReason {
    /** the bytes do not form a whole file of their kind */
    DAMAGED,
    /** unpacks to so much, or so deeply, that it looks built to do harm */
    SUSPECTED_BOMB,
    /** reading it took more memory than there is */
    OUT_OF_MEMORY,
    /** the process that read it broke down, and so did another one */
    CRASHED,
    /** nested too deeply to be followed */
    TOO_DEEP,
    /** the bytes could not be read from the disk */
    UNREADABLE,
    /** the reader for this kind of file has an error of its own */
    READER_ERROR
}
