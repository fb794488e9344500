package org.claimtrail.speaker;

/** A kind of speaker as forms offer it. */
public record KindOption(String slug) {
    /** The key of its name in {@link SpeakerMessages}. */
    public String key() {
        return "kind_" + slug;
    }
}
