package org.claimtrail.speaker;

import jakarta.inject.Singleton;
import org.claimtrail.web.words.ValueNames;

@Singleton
class SpeakerValues extends ValueNames {
    SpeakerValues() {
        super("speaker", SpeakerMessages.class);
    }
}
