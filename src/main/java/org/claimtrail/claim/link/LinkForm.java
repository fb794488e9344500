package org.claimtrail.claim.link;

import java.util.List;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.web.form.HiddenFields;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The form that ties a passage to a claim, its speaker and its source, as it was typed: any field may be null. Open to
 * be filled by the framework and read by templates.
 */
public final class LinkForm {
    /** Id of the article version for a new appearance, version of the appearance when one is changed. */
    @RestForm
    public String version;

    /** In code points. */
    @RestForm
    public String begin;

    @RestForm
    public String end;

    /** Id of the suggestion that the form was asked for; nothing here looks at it. */
    @RestForm
    public String suggestion;

    /** The words of the passage; others than those between begin and end move it. */
    @RestForm
    public String quote;

    @RestForm
    public String statement;

    /** An existing claim; empty for a new one. */
    @RestForm
    public String claimId;

    @RestForm
    public String claimSearch;

    @RestForm
    public String kind;

    @RestForm
    public String cue;

    @RestForm
    public String speakerMention;

    @RestForm
    public String speakerName;

    /** A known speaker, chosen among those that were offered for {@link #speakerOfferedFor}. */
    @RestForm
    public String speakerId;

    @RestForm
    public String speakerOfferedFor;

    /** "true" for one that is not known yet. */
    @RestForm
    public String newSpeaker;

    @RestForm("newSpeaker-name")
    public String newSpeakerName;

    @RestForm("newSpeaker-kind")
    public String newSpeakerKind = "person";

    /** "true" when it is not the one who has the same name. */
    @RestForm("newSpeaker-another")
    public String newSpeakerAnother;

    @RestForm("newSpeaker-description")
    public String newSpeakerDescription;

    /** One a line. */
    @RestForm("newSpeaker-aliases")
    public String newSpeakerAliases;

    @RestForm
    public String outletName;

    /** One a line, from the speaker outwards. */
    @RestForm
    public String chain;

    /** "claims" or "speakers" when the form was sent to look something up. */
    @RestForm
    public String find;

    /** Path and query of the reading page to go back to, if that is where somebody came from. */
    @RestForm
    public String back;

    /** As it is before anybody typed, for a passage that nobody linked or described yet. */
    public static LinkForm starting(Passage passage) {
        return starting(passage, passage.likelyKind());
    }

    /** The same for a passage that is described already. */
    public static LinkForm starting(Passage passage, DescribedAttribution described) {
        LinkForm form = starting(passage, QuoteKind.of(described.kind()).orElseThrow());
        form.cue = described.cue();
        form.chain = described.chainLines();
        form.speakerMention = described.mention();
        if (described.speaker() != null)
            form.choose(described.speaker().id(), described.speaker().name());
        else form.describe(described);
        return form;
    }

    private static LinkForm starting(Passage passage, QuoteKind kind) {
        LinkForm form = of(passage);
        form.version = Long.toString(passage.text().versionId());
        form.statement = passage.statement(kind);
        form.outletName = passage.text().outlet();
        form.kind = kind.slug();
        return form;
    }

    /** As it is before anybody typed, for an appearance; {@code described} is how its article has it, null if unknown. */
    public static LinkForm of(Passage passage, AppearanceView appearance, DescribedAttribution described) {
        LinkForm form = of(passage);
        form.version = Integer.toString(appearance.version());
        form.kind = appearance.kind();
        form.cue = appearance.cue();
        form.speakerMention = appearance.speakerMention();
        form.outletName = appearance.outlet();
        form.chain = String.join("\n", appearance.chain());
        if (appearance.speaker() != null)
            form.choose(appearance.speaker().id(), appearance.speaker().name());
        else if (described != null) form.describe(described);
        return form;
    }

    /**
     * As {@link #starting} for what is described, with what somebody put right there. Somebody known by the name is linked,
     * and nobody else.
     *
     * @param known the speaker that the name leads to, may be null
     */
    public static LinkForm corrected(
            Passage passage, DescribedAttribution described, LinkForm typed, SpeakerRef known) {
        LinkForm form = starting(passage, described);
        form.quote = typed.quote;
        form.kind = typed.kind;
        form.cue = typed.cue;
        form.chain = typed.chain;
        form.speakerMention = typed.speakerMention;
        form.speakerName = null;
        form.speakerId = null;
        if (known != null) form.choose(known.id(), known.name());
        return form;
    }

    private static LinkForm of(Passage passage) {
        LinkForm form = new LinkForm();
        form.begin = Integer.toString(passage.span().begin());
        form.end = Integer.toString(passage.span().end());
        form.quote = passage.quote();
        return form;
    }

    private void choose(long id, String name) {
        speakerId = Long.toString(id);
        speakerName = name;
    }

    /** Nobody is linked yet: what the article says stands ready, and who has that name already if somebody has. */
    private void describe(DescribedAttribution described) {
        if (described.candidate() != null)
            choose(described.candidate().id(), described.candidate().name());
        else speakerName = described.name();
        newSpeakerName = described.name();
        newSpeakerDescription = described.description();
    }

    /** Whether there is a name that nobody known may go by. */
    boolean namesNobodyKnown(List<SpeakerRef> offered) {
        return offered.isEmpty() && speakerName != null && !speakerName.isBlank();
    }

    public boolean hasNewSpeaker() {
        return "true".equals(newSpeaker);
    }

    /** Whether this speaker is the one chosen so far. */
    public boolean isChosen(long id) {
        return Long.toString(id).equals(speakerId);
    }

    public boolean looksUp() {
        return find != null && !find.isBlank();
    }

    /** What was typed, to be checked. */
    public LinkInput input() {
        return new LinkInput(
                kind,
                cue,
                speakerMention,
                hasNewSpeaker() ? null : HiddenFields.optionalId(speakerId),
                speakerName,
                speakerOfferedFor,
                hasNewSpeaker() ? describedSpeaker() : null,
                "true".equals(newSpeakerAnother),
                outletName,
                chainLines());
    }

    private NewSpeaker describedSpeaker() {
        return new NewSpeaker(
                newSpeakerName,
                newSpeakerKind,
                newSpeakerDescription,
                newSpeakerAliases == null
                        ? List.of()
                        : newSpeakerAliases.lines().map(String::strip).toList());
    }

    public List<String> chainLines() {
        return chain == null ? List.of() : LinkInput.links(List.of(chain));
    }
}
