package org.claimtrail.quotation.direct;

import java.util.List;

/** Chooses among those who may have said a stretch, by their features; the first is what the rules say. */
public interface SpeakerChooser {
    SpeakerChooser BY_RULE = (quoted, candidates) -> 0;

    int choose(int quoted, List<DirectCandidate> candidates);
}
