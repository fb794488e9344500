package org.claimtrail.speaker;

import jakarta.persistence.Embeddable;
import org.claimtrail.web.Search;

/** One of the names of a speaker; {@code nameKey} is what searches and comparisons look at. */
@Embeddable
class SpeakerName {
    String name;
    String nameKey;

    protected SpeakerName() {}

    SpeakerName(String name) {
        this.name = name;
        this.nameKey = Search.key(name);
    }
}
