package org.claimtrail.suggestion;

/** How far the engine is with a text. */
public enum EngineRun {
    UNDER_WAY,
    /** It failed again and again; an administrator can have it tried once more. */
    GIVEN_UP,
    DONE;

    public boolean isDone() {
        return this == DONE;
    }

    public boolean isGivenUp() {
        return this == GIVEN_UP;
    }
}
