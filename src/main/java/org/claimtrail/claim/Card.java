package org.claimtrail.claim;

import java.util.List;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.text.Span;

/**
 * What stands in the margin of the reading page about one marked passage: a suggestion, decided or not, or a claim that
 * somebody made of the passage without one.
 *
 * @param mark id of the mark in the text, and part of the card's own
 * @param suggestionId null where there was no suggestion
 * @param read the quote as the reading view shows it
 * @param mention the speaker as the article names them there, may be null
 * @param name the speaker's name, as fully as it is known; null where nobody is named
 * @param speaker the linked speaker, or the known one that accepting would link; may be null
 * @param candidate a known speaker of that name, where a claim's speaker is not linked; else null
 * @param reasonKeys keys in {@link ClaimMessages}
 * @param reader what a reader should know to judge it
 * @param aside whether it stands in what is no part of the article
 * @param state open, accepted or dismissed
 * @param claimId null unless accepted, and when the claim was deleted since
 * @param appearanceVersion what the appearance's ETag is made of, null where there is none
 */
public record Card(
        String mark,
        Long suggestionId,
        String kind,
        String quote,
        String read,
        String cue,
        String mention,
        String name,
        String description,
        SpeakerRef speaker,
        SpeakerRef candidate,
        List<String> chain,
        String outlet,
        List<String> reasonKeys,
        double confidence,
        Reader reader,
        boolean aside,
        String state,
        Long claimId,
        Long appearanceId,
        Integer appearanceVersion,
        long versionId,
        Span span) {
    /**
     * What the engine tells for readers.
     *
     * @param references whom the pronouns in it mean
     * @param saidWhen when it was said, as the article has it, may be null
     * @param worth 0 to 1, how much it asks to be checked; null for languages the engine cannot judge
     */
    public record Reader(List<SuggestionNote> notes, List<Reference> references, String saidWhen, Double worth) {
        static final Reader NOTHING = new Reader(List.of(), List.of(), null, null);
    }

    /** A word of the quotation and whom it means. */
    public record Reference(String word, String meaning) {}

    static List<Reference> references(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> new Reference(pair[0], pair[1]))
                .distinct()
                .toList();
    }

    /** In a word each: what the speaker does with the words, what is special about speaker and form. */
    public List<SuggestionNote> notes() {
        return reader.notes().stream().filter(note -> !note.ofWorth()).toList();
    }

    /** What in it can be checked, or why it cannot. */
    public List<SuggestionNote> grounds() {
        return reader.notes().stream().filter(SuggestionNote::ofWorth).toList();
    }

    public List<Reference> references() {
        return reader.references();
    }

    public String saidWhen() {
        return reader.saidWhen();
    }

    /** 0 to 1, null where the engine cannot judge it. */
    public Double worth() {
        return reader.worth();
    }

    public boolean worthChecking() {
        return reader.worth() != null && reader.worth() >= CheckWorthiness.THRESHOLD;
    }

    /** Below this the page shows a suggestion only on request. */
    static final double CERTAIN = 0.5;

    /** The speaker as fully as they are known, or null. */
    public String who() {
        return name == null ? mention : name;
    }

    public String kindKey() {
        return QuoteKind.key(kind);
    }

    /** What it may be instead. */
    public List<QuoteKind> kinds() {
        return List.of(QuoteKind.values());
    }

    /** The chain as forms hold it, one link a line. */
    public String chainLines() {
        return String.join("\n", chain);
    }

    public boolean open() {
        return state.equals(SuggestionState.OPEN.slug());
    }

    public boolean dismissed() {
        return state.equals(SuggestionState.DISMISSED.slug());
    }

    /** Whether the page shows it at once. */
    public boolean prominent() {
        return !open() || confidence >= CERTAIN && !aside;
    }

    /** The classes of the marked text. */
    public String classes() {
        if (claimId != null) return "mark-" + kind + " mark-claim";
        if (!open()) return "mark-dismissed";
        return prominent() ? "mark-" + kind : "mark-" + kind + " mark-unsure";
    }

    /** Where the marked text leads, or null. */
    public String href() {
        return claimId == null ? null : "/claims/" + claimId;
    }

    /** The form that makes a claim of the passage. */
    public String formAddress() {
        return "/claims/new?version=" + versionId + "&begin=" + span.begin() + "&end=" + span.end()
                + (suggestionId == null ? "" : "&suggestion=" + suggestionId);
    }

    Highlight toMark() {
        return new Highlight(mark, span, classes(), href());
    }
}
