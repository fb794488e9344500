package org.claimtrail.suggestion;

import java.util.List;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.text.Span;

/**
 * A suggestion, decided or not, with what was made of it; or a passage that was made an appearance without one.
 *
 * @param suggestionId null where there was no suggestion
 * @param state of the suggestion; accepted where there was none
 * @param quote the words of the raw text
 * @param read the same as the reading view shows them
 * @param attribution as linked; as the article has it while nothing is made of it
 * @param outlet may be null
 * @param judgement what the engine tells for readers
 * @param aside whether it stands in what is no part of the article
 * @param made what was made of it; null unless accepted, and when the claim was deleted since
 * @param span code points of the version's raw text
 */
public record SuggestedPassage(
        Long suggestionId,
        SuggestionState state,
        String quote,
        String read,
        DescribedAttribution attribution,
        String outlet,
        Judgement judgement,
        boolean aside,
        Made made,
        long versionId,
        Span span) {
    /**
     * What was made of it.
     *
     * @param appearanceVersion what the appearance's ETag is made of
     */
    public record Made(long claimId, long appearanceId, int appearanceVersion) {
        static Made of(ClaimViews.Placed placed) {
            AppearanceView appearance = placed.appearance();
            return new Made(placed.claimId(), appearance.id(), appearance.version());
        }
    }

    /**
     * What the engine tells for readers.
     *
     * @param reasonKeys keys of the room's messages
     * @param confidence 0 to 1
     * @param references whom the pronouns in it mean
     * @param saidWhen when it was said, as the article has it, may be null
     * @param worth 0 to 1, how much it asks to be checked; null for languages the engine cannot judge
     */
    public record Judgement(
            List<String> reasonKeys,
            double confidence,
            List<SuggestionNote> notes,
            List<Reference> references,
            String saidWhen,
            Double worth) {
        /** Of what no engine found. */
        public static final Judgement NONE = new Judgement(List.of(), 1, List.of(), List.of(), null, null);
    }

    /** A word of the quotation and whom it means. */
    public record Reference(String word, String meaning) {
        static List<Reference> of(String lines) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .filter(pair -> pair.length == 2)
                    .map(pair -> new Reference(pair[0], pair[1]))
                    .distinct()
                    .toList();
        }
    }

    /** Names it among those of its text. */
    public String key() {
        return suggestionId == null ? "a" + made.appearanceId() : "s" + suggestionId;
    }

    public boolean open() {
        return state == SuggestionState.OPEN;
    }
}
