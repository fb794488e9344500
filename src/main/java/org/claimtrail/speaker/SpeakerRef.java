package org.claimtrail.speaker;

/**
 * A known speaker, as lists, forms and claims name it.
 *
 * @param kind person, organisation, government, group or anonymous
 * @param description who that is, in a few words; may be null
 */
public record SpeakerRef(long id, String name, String kind, String description) {
    /** The key of the kind's name in {@link SpeakerMessages}. */
    public String kindKey() {
        return "kind_" + kind;
    }
}
