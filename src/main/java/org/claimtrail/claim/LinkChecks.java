package org.claimtrail.claim;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.speaker.NewSpeaker;
import org.claimtrail.speaker.SpeakerChecks;
import org.claimtrail.speaker.SpeakerMessages;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Search;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.Texts;

/** What a description of a link must be like, wherever it was typed. */
@RequestScoped
class LinkChecks {
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
    Passage passage(FormErrors errors, LinkForm form, VersionText text) {
        Passage given = Passage.of(text, number(form.begin), number(form.end));
        if (form.quote == null || form.quote.isBlank()) return given;
        List<Span> found = Occurrences.of(text.rawText(), form.quote);
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
        return new Passage(text, nearest.get());
    }

    private static int distance(Span a, Span b) {
        return Math.abs(a.begin() - b.begin());
    }

    String statement(FormErrors errors, String typed) {
        return fields.required(errors, "statement", oneLine(typed), Claim.LONGEST_STATEMENT);
    }

    /** Whether a claim is dropped, from what a program calls its status. */
    boolean dropped(FormErrors errors, String status) {
        String dropped = ClaimStatus.DROPPED.slug();
        return dropped.equals(fields.oneOf(errors, "status", status, Set.of(dropped, ClaimStatus.OPEN.slug())));
    }

    LinkDraft link(FormErrors errors, LinkForm form) {
        String kind = fields.oneOf(errors, "kind", form.kind, QuoteKind.slugs());
        String cue = fields.optional(errors, "cue", oneLine(form.cue), LONGEST_CUE);
        String mention = fields.optional(errors, "speakerMention", oneLine(form.speakerMention), LONGEST_MENTION);
        NewSpeaker fresh = form.hasNewSpeaker() ? newSpeaker(errors, form) : null;
        Long speaker = form.hasNewSpeaker() ? null : speaker(errors, form);
        String outlet = fields.optional(errors, "outletName", oneLine(form.outletName), LONGEST_NAME);
        return new LinkDraft(kind, cue, mention, speaker, fresh, outlet, chain(errors, form.chainLines()));
    }

    /** Whoever has the same name as somebody known must be said to be another, so that nobody is entered twice unawares. */
    private NewSpeaker newSpeaker(FormErrors errors, LinkForm form) {
        NewSpeaker described = speakerChecks.check(errors, "newSpeaker-", form.describedSpeaker());
        boolean nameTaken = speakers.known(described.name()).isPresent()
                || speakers.suggest(described.name(), 1).stream().anyMatch(one -> same(one.name(), described.name()));
        if (nameTaken && !"true".equals(form.newSpeakerAnother))
            errors.add("newSpeaker-another", texts.of(SpeakerMessages.class).name_known());
        return described;
    }

    private Long speaker(FormErrors errors, LinkForm form) {
        String name = oneLine(form.speakerName);
        SpeakerRef chosen = chosen(form);
        if (chosen != null && (name.isEmpty() || fits(chosen, name) || same(name, form.speakerOfferedFor)))
            return chosen.id();
        if (name.isEmpty()) return null;
        Optional<SpeakerRef> known = speakers.known(name);
        if (known.isPresent()) return known.get().id();
        errors.add("speakerName", words().speaker_unknown(name));
        return null;
    }

    private SpeakerRef chosen(LinkForm form) {
        if (form.speakerId == null || form.speakerId.isBlank()) return null;
        return speakers.required(id(form.speakerId));
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
                .map(line -> fields.optional(errors, "chain", oneLine(line), LONGEST_NAME))
                .filter(Objects::nonNull)
                .toList();
    }

    private ClaimMessages words() {
        return texts.of(ClaimMessages.class);
    }

    /** A number that the form carries hidden; anything else did not come from our form. */
    static int number(String hidden) {
        try {
            return Math.toIntExact(id(hidden));
        } catch (ArithmeticException e) {
            throw Problem.INVALID_INPUT.refusal();
        }
    }

    static long id(String hidden) {
        try {
            return Long.parseLong(hidden == null ? "" : hidden.strip());
        } catch (NumberFormatException e) {
            throw Problem.INVALID_INPUT.refusal();
        }
    }

    /** Null when the form does not carry it. */
    static Long optionalId(String hidden) {
        return hidden == null || hidden.isBlank() ? null : Long.valueOf(id(hidden));
    }

    static String oneLine(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
    }
}
