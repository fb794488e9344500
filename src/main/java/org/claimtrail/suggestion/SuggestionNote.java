package org.claimtrail.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.SpeakerTrait;
import org.claimtrail.text.Slug;

/** What else a reviewer should know of a suggestion, in a word each; {@code note_...} in {@link SuggestionMessages}. */
public enum SuggestionNote {
    DENIED,
    CLAIMED,
    ASKED,
    PROMISED,
    PREDICTED,
    /** The writer says that it was not said. */
    NEGATED,
    /** The writer is not sure that it was said. */
    HEDGED,
    GROUP,
    ANONYMOUS,
    ORGANISATION,
    GOVERNMENT,
    TRANSCRIPT,
    INTERVIEW,
    BLOCK,
    LOST_MARKS,
    FIGURE,
    COMPARISON,
    CAUSE,
    RECORD,
    PREDICTION,
    OPINION;

    private static final Set<String> NAMES =
            Arrays.stream(values()).map(SuggestionNote::name).collect(Collectors.toUnmodifiableSet());

    static String of(Quotation found) {
        List<String> names = new ArrayList<>();
        if (found.cue() != null) {
            names.add(found.cue().kind().name());
            if (found.cue().negated()) names.add(NEGATED.name());
            if (found.cue().hedged()) names.add(HEDGED.name());
        }
        if (found.speaker() != null)
            found.speaker().traits().stream().sorted().map(SpeakerTrait::name).forEach(names::add);
        names.add(found.form().name());
        if (found.worth() != null)
            found.worth().grounds().stream()
                    .sorted()
                    .map(CheckWorthiness.Ground::name)
                    .forEach(names::add);
        return names.stream().filter(NAMES::contains).collect(Collectors.joining(","));
    }

    static List<SuggestionNote> of(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(NAMES::contains)
                .map(SuggestionNote::valueOf)
                .toList();
    }

    String slug() {
        return Slug.of(this);
    }

    public String key() {
        return "note_" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says what in the statement can be checked, or that nothing can. */
    public boolean ofWorth() {
        return compareTo(FIGURE) >= 0;
    }
}
