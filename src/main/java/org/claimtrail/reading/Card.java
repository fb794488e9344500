package org.claimtrail.reading;

import java.util.List;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.suggestion.SuggestedPassage;
import org.claimtrail.suggestion.SuggestionNote;
import org.claimtrail.suggestion.SuggestionState;
import org.claimtrail.text.Span;

/** What stands in the margin of the reading page about one marked passage. */
public record Card(SuggestedPassage passage) {
    /** Below this the page shows a suggestion only on request. */
    static final double CERTAIN = 0.5;

    /** The id of the mark in the text, and part of the card's own. */
    public String mark() {
        return passage.key();
    }

    /** Null where there was no suggestion. */
    public Long suggestionId() {
        return passage.suggestionId();
    }

    public String quote() {
        return passage.quote();
    }

    /** The quote as the reading view shows it. */
    public String read() {
        return passage.read();
    }

    public DescribedAttribution attribution() {
        return passage.attribution();
    }

    public String kind() {
        return attribution().kind();
    }

    public String cue() {
        return attribution().cue();
    }

    public String mention() {
        return attribution().mention();
    }

    public String description() {
        return attribution().description();
    }

    public SpeakerRef speaker() {
        return attribution().speaker();
    }

    public SpeakerRef candidate() {
        return attribution().candidate();
    }

    public List<String> chain() {
        return attribution().chain();
    }

    public String outlet() {
        return passage.outlet();
    }

    public List<String> reasonKeys() {
        return passage.judgement().reasonKeys();
    }

    public double confidence() {
        return passage.judgement().confidence();
    }

    /** In a word each: what the speaker does with the words, what is special about speaker and form. */
    public List<SuggestionNote> notes() {
        return passage.judgement().notes().stream()
                .filter(note -> !note.ofWorth())
                .toList();
    }

    /** What in it can be checked, or why it cannot. */
    public List<SuggestionNote> grounds() {
        return passage.judgement().notes().stream()
                .filter(SuggestionNote::ofWorth)
                .toList();
    }

    public List<SuggestedPassage.Reference> references() {
        return passage.judgement().references();
    }

    public String saidWhen() {
        return passage.judgement().saidWhen();
    }

    /** 0 to 1, null where the engine cannot judge it. */
    public Double worth() {
        return passage.judgement().worth();
    }

    public boolean worthChecking() {
        return worth() != null && worth() >= CheckWorthiness.THRESHOLD;
    }

    /** The speaker as fully as they are known, or null. */
    public String who() {
        return attribution().who();
    }

    public String kindKey() {
        return QuoteKind.key(kind());
    }

    /** What it may be instead. */
    public List<QuoteKind> kinds() {
        return List.of(QuoteKind.values());
    }

    /** The chain as forms hold it, one link a line. */
    public String chainLines() {
        return attribution().chainLines();
    }

    /** Open, accepted or dismissed. */
    public String state() {
        return passage.state().slug();
    }

    public boolean open() {
        return passage.open();
    }

    public boolean dismissed() {
        return passage.state() == SuggestionState.DISMISSED;
    }

    /** Null unless accepted, and when the claim was deleted since. */
    public Long claimId() {
        return passage.made() == null ? null : passage.made().claimId();
    }

    /** Null where there is none. */
    public Long appearanceId() {
        return passage.made() == null ? null : passage.made().appearanceId();
    }

    /** What the appearance's ETag is made of, null where there is none. */
    public Integer appearanceVersion() {
        return passage.made() == null ? null : passage.made().appearanceVersion();
    }

    public Span span() {
        return passage.span();
    }

    /** Whether the page shows it at once. */
    public boolean prominent() {
        return !open() || (confidence() >= CERTAIN && !passage.aside());
    }

    /** The classes of the marked text. */
    public String classes() {
        if (claimId() != null) return "mark-" + kind() + " mark-claim";
        if (!open()) return "mark-dismissed";
        return prominent() ? "mark-" + kind() : "mark-" + kind() + " mark-unsure";
    }

    /** Where the marked text leads, or null. */
    public String href() {
        return claimId() == null ? null : "/claims/" + claimId();
    }

    /** The form that makes a claim of the passage. */
    public String formAddress() {
        return "/claims/new?version=" + passage.versionId() + "&begin="
                + span().begin() + "&end=" + span().end()
                + (suggestionId() == null ? "" : "&suggestion=" + suggestionId());
    }

    Highlight toMark() {
        return new Highlight(mark(), span(), classes(), href());
    }
}
