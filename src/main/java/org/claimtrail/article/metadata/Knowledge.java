package org.claimtrail.article.metadata;

import java.util.EnumMap;
import java.util.Map;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.MetadataField.Kind;
import org.claimtrail.extraction.Source;
import org.claimtrail.text.Mojibake;
import org.claimtrail.text.RawText;

/** What becomes of what is known of an article when somebody or something says more. */
public final class Knowledge {
    private Knowledge() {}

    /**
     * Of what just came in: what the person says who brought it, else what the file says, on one line and no longer than
     * may be; as the title at least the name of the file.
     */
    public static Metadata first(Stated stated, Metadata found, String fileName) {
        Metadata known = Metadata.NONE;
        for (MetadataField field : MetadataField.values()) known = known.with(field, kept(field, found.get(field)));
        if (known.get(MetadataField.TITLE) == null)
            known = known.with(MetadataField.TITLE, kept(MetadataField.TITLE, new Fact(fileName, Source.FILE_NAME)));
        for (Map.Entry<MetadataField, String> said : stated.values().all().entrySet()) {
            Fact given = given(said.getKey(), said.getValue());
            if (given != null) known = known.with(said.getKey(), given);
        }
        return known;
    }

    /** What somebody says who brought it again fills in what is not known; the name of a file is no title. */
    public static Metadata completed(Metadata known, Stated stated) {
        Metadata completed = known;
        for (Map.Entry<MetadataField, String> said : stated.values().all().entrySet()) {
            Fact there = known.get(said.getKey());
            Fact given = given(said.getKey(), said.getValue());
            if (given != null && (there == null || there.source() == Source.FILE_NAME))
                completed = completed.with(said.getKey(), given);
        }
        return completed;
    }

    /** Every value that changes is from then on one that a person gave. */
    public static Metadata corrected(Metadata known, MetadataValues values) {
        MetadataValues before = MetadataValues.of(known);
        Metadata corrected = known;
        for (MetadataField field : MetadataField.values()) {
            String value = values.get(field);
            boolean same = value == null ? before.get(field) == null : value.equals(before.get(field));
            if (!same) corrected = corrected.with(field, Fact.given(value));
        }
        return corrected;
    }

    /** Takes over what a later version says, as each field has it. */
    public static Metadata renewed(Metadata known, Metadata later) {
        Metadata renewed = known;
        for (Map.Entry<MetadataField, Fact> said : later.facts().entrySet())
            if (replaces(said.getKey(), known.get(said.getKey()), said.getValue()))
                renewed = renewed.with(said.getKey(), said.getValue());
        return renewed;
    }

    private static boolean replaces(MetadataField field, Fact there, Fact later) {
        return switch (field.renewal()) {
            case NEVER -> false;
            case MISSING -> there == null;
            case GIVEN -> there == null || later.isGiven();
            case NEWEST ->
                there == null || (later.source() != Source.FILE_NAME && (!there.isGiven() || later.isGiven()));
        };
    }

    /** Whether letters of what was found were read in the wrong encoding. What a person gave stays as it is. */
    public static boolean garbled(Metadata known) {
        StringBuilder found = new StringBuilder();
        known.facts().forEach((field, fact) -> {
            if (repairable(field, fact)) found.append(fact.value()).append('\n');
        });
        return Mojibake.in(found.toString()).suspected();
    }

    /** The same words with their letters as they were meant. */
    public static Metadata repaired(Metadata known) {
        Metadata repaired = known;
        for (Map.Entry<MetadataField, Fact> there : known.facts().entrySet()) {
            Fact fact = there.getValue();
            if (!repairable(there.getKey(), fact)) continue;
            String meant = Mojibake.repaired(fact.value());
            if (!meant.isBlank()) repaired = repaired.with(there.getKey(), new Fact(meant, fact.source()));
        }
        return repaired;
    }

    /** What {@link #repaired} changed, as it was found. */
    public static Map<MetadataField, String> repairs(Metadata known, Metadata repaired) {
        Map<MetadataField, String> found = new EnumMap<>(MetadataField.class);
        known.facts().forEach((field, fact) -> {
            if (!fact.equals(repaired.get(field))) found.put(field, fact.value());
        });
        return found;
    }

    /** Takes that back; a value that became another one since stays. Outlets have one spelling each. */
    public static Metadata restored(Metadata known, Map<MetadataField, String> found) {
        Metadata restored = known;
        for (Map.Entry<MetadataField, String> before : found.entrySet()) {
            Fact fact = known.get(before.getKey());
            boolean still = fact != null
                    && repairable(before.getKey(), fact)
                    && fact.value().equalsIgnoreCase(Mojibake.repaired(before.getValue()));
            if (still) restored = restored.with(before.getKey(), new Fact(before.getValue(), fact.source()));
        }
        return restored;
    }

    /** What is known in words, for the history of their letters. */
    public static MetadataValues words(Metadata known) {
        MetadataValues words = MetadataValues.NONE;
        for (Map.Entry<MetadataField, Fact> there : known.facts().entrySet())
            if (there.getKey().kind() == Kind.WORDS)
                words = words.with(there.getKey(), there.getValue().value());
        return words;
    }

    private static boolean repairable(MetadataField field, Fact fact) {
        return field.kind() == Kind.WORDS && !fact.isGiven();
    }

    private static Fact given(MetadataField field, String value) {
        return Fact.given(field.kind() == Kind.ADDRESS ? WebAddress.of(value) : value);
    }

    private static Fact kept(MetadataField field, Fact found) {
        if (found == null || found.value() == null) return null;
        String line = RawText.clean(found.value()).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) return null;
        boolean usable =
                switch (field.kind()) {
                    case ADDRESS -> WebAddress.of(line) != null;
                    case DATE -> MetadataValues.day(line) != null;
                    case WORDS, LANGUAGE -> true;
                };
        return usable ? new Fact(shortened(line, field.longest()), found.source()) : null;
    }

    private static String shortened(String line, int longest) {
        if (line.codePointCount(0, line.length()) <= longest) return line;
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
