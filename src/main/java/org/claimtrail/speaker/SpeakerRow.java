package org.claimtrail.speaker;

/** A speaker as the list shows it; {@code names} counts the main name and the aliases. */
public record SpeakerRow(long id, String name, String kind, String description, int names) {
    /** The key of the kind's name in {@link SpeakerMessages}. */
    public String kindKey() {
        return "kind_" + kind;
    }
}
