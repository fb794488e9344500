package org.claimtrail.speaker;

import java.time.Instant;
import java.util.List;

/** A speaker with everything that its page shows; {@code createdBy} is a person's name, null for the application. */
public record SpeakerView(
        long id,
        int version,
        String name,
        String kind,
        String description,
        List<String> aliases,
        String createdBy,
        Instant createdAt) {
    /** The key of the kind's name in {@link SpeakerMessages}. */
    public String kindKey() {
        return "kind_" + kind;
    }

    NewSpeaker described() {
        return new NewSpeaker(name, kind, description, aliases);
    }
}
