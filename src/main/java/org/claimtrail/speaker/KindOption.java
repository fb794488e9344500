package org.claimtrail.speaker;

import java.util.List;

/** A kind of speaker as forms offer it. */
public record KindOption(String slug) {
    /** All kinds that there are. */
    public static List<KindOption> all() {
        return SpeakerKind.options();
    }

    /** The key of its name in {@link SpeakerMessages}. */
    public String key() {
        return "kind_" + slug;
    }
}
