package org.claimtrail.speaker;

import org.claimtrail.history.Action;

/** What happens to speakers. */
public enum SpeakerAction implements Action {
    SPEAKER_CREATED,
    SPEAKER_CHANGED
}
