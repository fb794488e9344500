package org.claimtrail.claim.link;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.SpeakerChecks;
import org.claimtrail.speaker.SpeakerMessages;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Search;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.form.HiddenFields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.Texts;

/** What a description of a link must be like, wherever it was typed. */
@RequestScoped
public class LinkChecks {
    static final int LONGEST_CUE = 200;
    static final int LONGEST_MENTION = 300;
    static final int LONGEST_NAME = 200;
    static final int MOST_LINKS = 10;

    private final Fields fields;
    private final SpeakerChecks speakerChecks;
    private final Speakers speakers;
    private final Texts texts;

    LinkChecks(Fields fields, SpeakerChecks speakerChecks, Speakers speakers, Texts texts) {
        this.fields = fields;
        this.speakerChecks = speakerChecks;
        this.speakers = speakers;
        this.texts = texts;
    }

    /**
     * The passage that the form is about: where it came from, unless other words of the article were typed, then where
     * those stand nearest to it.
     *
     * @throws Refusal if the form does not even come from a passage of this text
     */
    public Passage passage(FormErrors errors, LinkForm form, VersionText text) {
        return moved(
                errors, Passage.of(text, HiddenFields.number(form.begin), HiddenFields.number(form.end)), form.quote);
    }

    /** The passage, or the one nearest to it that these words make; null or blank words leave it where it is. */
    Passage moved(FormErrors errors, Passage given, String words) {
        if (words == null || words.isBlank()) return given;
        List<Span> found = Occurrences.of(given.text().rawText(), words);
        if (found.contains(given.span())) return given;
        Optional<Span> nearest =
                found.stream().min((a, b) -> Integer.compare(distance(a, given.span()), distance(b, given.span())));
        if (nearest.isEmpty()) {
            errors.add("quote", words().words_not_found());
            return given;
        }
        if (nearest.get().length() > Passage.LONGEST) {
            errors.add("quote", words().passage_too_long(Passage.LONGEST));
            return given;
        }
        return new Passage(given.text(), nearest.get());
    }

    private static int distance(Span a, Span b) {
        return Math.abs(a.begin() - b.begin());
    }

    /** What is wrong with it goes to the errors; the draft is of use only without any. */
    public LinkDraft link(FormErrors errors, LinkInput input) {
        String kind = fields.oneOf(errors, "kind", input.kind(), QuoteKind.slugs());
        String cue = fields.optional(errors, "cue", Fields.oneLine(input.cue()), LONGEST_CUE);
        String mention =
                fields.optional(errors, "speakerMention", Fields.oneLine(input.speakerMention()), LONGEST_MENTION);
        NewSpeaker fresh = input.newSpeaker() == null ? null : newSpeaker(errors, input);
        Long speaker = input.newSpeaker() == null ? speaker(errors, input) : null;
        String outlet = fields.optional(errors, "outletName", Fields.oneLine(input.outletName()), LONGEST_NAME);
        return new LinkDraft(kind, cue, mention, speaker, fresh, outlet, chain(errors, input.chain()));
    }

    /** Whoever has the same name as somebody known must be said to be another, so that nobody is entered twice unawares. */
    private NewSpeaker newSpeaker(FormErrors errors, LinkInput input) {
        NewSpeaker described = speakerChecks.check(errors, "newSpeaker-", input.newSpeaker());
        boolean nameTaken = speakers.known(described.name()).isPresent()
                || speakers.suggest(described.name(), 1).stream().anyMatch(one -> same(one.name(), described.name()));
        if (nameTaken && !input.another())
            errors.add("newSpeaker-another", texts.of(SpeakerMessages.class).name_known());
        return described;
    }

    private Long speaker(FormErrors errors, LinkInput input) {
        String name = Fields.oneLine(input.speakerName());
        SpeakerRef chosen = input.speakerId() == null ? null : speakers.required(input.speakerId());
        if (chosen != null && (name.isEmpty() || fits(chosen, name) || same(name, input.offeredFor())))
            return chosen.id();
        if (name.isEmpty()) return null;
        Optional<SpeakerRef> known = speakers.known(name);
        if (known.isPresent()) return known.get().id();
        errors.add("speakerName", words().speaker_unknown(name));
        return null;
    }

    private boolean fits(SpeakerRef chosen, String name) {
        return same(name, chosen.name())
                || speakers.known(name)
                        .map(SpeakerRef::id)
                        .filter(id -> id == chosen.id())
                        .isPresent();
    }

    private static boolean same(String name, String other) {
        return other != null && Objects.equals(Search.key(name), Search.key(other));
    }

    private List<String> chain(FormErrors errors, List<String> lines) {
        if (lines.size() > MOST_LINKS) errors.add("chain", words().chain_too_long(MOST_LINKS, lines.size()));
        return lines.stream()
                .map(line -> fields.optional(errors, "chain", Fields.oneLine(line), LONGEST_NAME))
                .filter(Objects::nonNull)
                .toList();
    }

    private ClaimMessages words() {
        return texts.of(ClaimMessages.class);
    }
}
