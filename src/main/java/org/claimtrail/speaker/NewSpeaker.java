package org.claimtrail.speaker;

import java.util.List;
import java.util.Objects;

/**
 * A speaker as somebody describes it, in a form or through the API.
 *
 * @param kind person, organisation, government, group or anonymous
 * @param description who that is, in a few words; may be null
 * @param aliases other names it goes by, the main name left out
 */
public record NewSpeaker(String name, String kind, String description, List<String> aliases) {
    public NewSpeaker {
        aliases = aliases == null
                ? List.of()
                : aliases.stream().filter(Objects::nonNull).toList();
    }

    /** From a form, where each alias stands on a line of its own. */
    static NewSpeaker typed(String name, String kind, String description, String aliases) {
        return new NewSpeaker(
                name,
                kind,
                description,
                aliases == null ? List.of() : aliases.lines().map(String::strip).toList());
    }

    /** The aliases as a form shows them. */
    public String aliasLines() {
        return String.join("\n", aliases);
    }
}
