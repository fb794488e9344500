package org.claimtrail.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.ClaimChecks;
import org.claimtrail.claim.link.LinkChecks;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.LinkForm;
import org.claimtrail.claim.link.LinkFormPage;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Decisions on suggestions: a new card for a page that stays, the page again for others. */
@Path("/suggestions/{id}")
@RolesAllowed(Roles.REVIEWER)
class SuggestionPages {
    /** @param said what was done, for those who listen to the page */
    @CheckedTemplate(basePath = "reading")
    record decision(Card card, Progress progress, String said) implements TemplateInstance {}

    private static final String HTMX = "HX-Request";
    /** The page takes an answer with this status for the card as it is now. */
    private static final int TOO_LATE = CommonProblem.ALREADY_DECIDED.status();

    private final Suggestions suggestions;
    private final VersionTexts versionTexts;
    private final Cards cards;
    private final LinkChecks checks;
    private final ClaimChecks claimChecks;
    private final LinkFormPage forms;
    private final Speakers speakers;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    SuggestionPages(
            Suggestions suggestions,
            VersionTexts versionTexts,
            Cards cards,
            LinkChecks checks,
            ClaimChecks claimChecks,
            LinkFormPage forms,
            Speakers speakers,
            Me me,
            Texts texts,
            PageContext page) {
        this.suggestions = suggestions;
        this.versionTexts = versionTexts;
        this.cards = cards;
        this.checks = checks;
        this.claimChecks = claimChecks;
        this.forms = forms;
        this.speakers = speakers;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @POST
    @Path("acceptance")
    public Response accept(@RestPath long id, @HeaderParam(HTMX) String htmx) {
        return decide(id, htmx, () -> suggestions.accept(id, me.actor()), words().accepted());
    }

    /** Accepts it as somebody put it right on its card; what cannot be taken comes back in the whole form. */
    @POST
    @Path("correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath long id, @BeanParam LinkForm typed) {
        VersionText text = versionTexts.text(suggestions.versionOf(id));
        Card card = cards.ofSuggestion(text, id);
        if (!card.open()) throw CommonProblem.ALREADY_DECIDED.refusal();
        LinkForm form =
                LinkForm.corrected(new Passage(text, card.span()), card.attribution(), typed, speaker(card, typed));
        FormErrors errors = new FormErrors();
        Passage passage = checks.passage(errors, form, text);
        form.suggestion = Long.toString(id);
        LinkDraft draft = checks.link(errors, form.input());
        if (!errors.any())
            form.statement = passage.statement(QuoteKind.of(draft.kind()).orElseThrow());
        String statement = claimChecks.statement(errors, form.statement);
        if (errors.any()) return forms.invalid(form, passage, null, errors);
        suggestions.accept(id, PassageLink.of(statement, passage, draft), me.actor());
        page.leaveNotice(words().accepted());
        return back(text.versionId(), id);
    }

    private SpeakerRef speaker(Card card, LinkForm typed) {
        String mention = Fields.oneLine(typed.speakerMention);
        return mention.equals(Fields.oneLine(card.mention()))
                ? card.speaker()
                : speakers.known(mention).orElse(null);
    }

    @POST
    @Path("dismissal")
    public Response dismiss(@RestPath long id, @HeaderParam(HTMX) String htmx) {
        return decide(id, htmx, () -> suggestions.dismiss(id, me.actor()), words().dismissed());
    }

    /**
     * Takes a decision back.
     *
     * @param appearance the appearance that goes with the decision, and its version, as the card showed them; null where it
     *     showed none
     */
    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(
            @RestPath long id, @RestForm Long appearance, @RestForm Integer version, @HeaderParam(HTMX) String htmx) {
        Suggestions.Seen seen = appearance == null || version == null
                ? Suggestions.Seen.NONE
                : new Suggestions.Seen(appearance, version);
        return decide(id, htmx, () -> suggestions.reopen(id, seen, me.actor()), words().reopened());
    }

    private Response decide(long id, String htmx, Runnable decision, String said) {
        try {
            decision.run();
        } catch (Refusal refusal) {
            if (htmx == null) throw refusal;
            if (refusal.problem() == CommonProblem.ALREADY_DECIDED)
                return card(id, TOO_LATE, words().decided_by_somebody());
            if (refusal.problem() == CommonProblem.CHANGED_MEANWHILE)
                return card(id, TOO_LATE, words().changed_by_somebody());
            throw refusal;
        }
        if (htmx != null) return card(id, 200, said);
        page.leaveNotice(said);
        return back(suggestions.versionOf(id), id);
    }

    /** To the page as it was shown when somebody decided, in whatever view and order. */
    private Response back(long version, long id) {
        List<String> pages = versionTexts.pages(version);
        return Response.seeOther(URI.create(page.cameFrom(pages, pages.get(0)) + "#card-s" + id))
                .build();
    }

    private Response card(long id, int status, String said) {
        List<Card> all = cards.of(versionTexts.text(suggestions.versionOf(id)));
        Card card = all.stream()
                .filter(each -> each.suggestionId() != null && each.suggestionId() == id)
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
        return Response.status(status)
                .entity(new decision(card, Progress.of(all), said))
                .build();
    }

    private ReadingMessages words() {
        return texts.of(ReadingMessages.class);
    }
}
