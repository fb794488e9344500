package org.claimtrail.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.link.LinkChecks;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.LinkForm;
import org.claimtrail.claim.link.LinkFormPage;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.form.HiddenFields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Linking an appearance anew, and taking it away. */
@Path("/appearances/{id}")
@RolesAllowed(Roles.REVIEWER)
class AppearancePages {
    @CheckedTemplate(basePath = "reading")
    record removal(AppearanceView appearance, ClaimView claim, boolean changed) implements TemplateInstance {}

    private final Linking linking;
    private final LinkChecks checks;
    private final LinkFormPage forms;
    private final Claims claims;
    private final Cards cards;
    private final Suggestions suggestions;
    private final VersionTexts versionTexts;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    AppearancePages(
            Linking linking,
            LinkChecks checks,
            LinkFormPage forms,
            Claims claims,
            Cards cards,
            Suggestions suggestions,
            VersionTexts versionTexts,
            Me me,
            Texts texts,
            PageContext page) {
        this.linking = linking;
        this.checks = checks;
        this.forms = forms;
        this.claims = claims;
        this.cards = cards;
        this.suggestions = suggestions;
        this.versionTexts = versionTexts;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("edit")
    public TemplateInstance edit(@RestPath long id, @RestQuery String back) {
        ClaimViews.Placed placed = linking.required(id);
        Passage passage = passage(placed.appearance());
        LinkForm form = LinkForm.of(
                passage,
                placed.appearance(),
                cards.ofAppearance(passage.text(), id).attribution());
        List<String> pages = versionTexts.pages(passage.text().versionId());
        form.back = "article".equals(back) ? page.cameFrom(pages, pages.get(0)) : null;
        return forms.fresh(form, passage, placed);
    }

    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath long id, @BeanParam LinkForm form) {
        ClaimViews.Placed stored = linking.required(id);
        VersionText text = versionTexts.text(stored.appearance().versionId());
        FormErrors errors = new FormErrors();
        Passage passage = checks.passage(errors, form, text);
        if (form.looksUp()) return forms.lookedUp(form, passage, stored);
        LinkDraft draft = checks.link(errors, form.input());
        if (errors.any()) return forms.invalid(form, passage, stored, errors);
        try {
            linking.change(id, HiddenFields.number(form.version), passage, draft, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return conflict(id, form, passage);
        }
        page.leaveNotice(words().saved());
        String article = PageContext.among(versionTexts.pages(text.versionId()), form.back, null);
        String next = article == null ? "/claims/" + stored.claimId() : article + "#" + markOf(id);
        return Response.seeOther(URI.create(next)).build();
    }

    /** Links the known speaker of the name that the article gives, as the card on the reading page offers. */
    @POST
    @Path("speaker")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response linkSpeaker(@RestPath long id, @RestForm String speakerId) {
        long version = linking.required(id).appearance().versionId();
        linking.linkSpeaker(id, HiddenFields.id(speakerId), me.actor());
        page.leaveNotice(words().saved());
        List<String> pages = versionTexts.pages(version);
        return Response.seeOther(URI.create(page.cameFrom(pages, pages.get(0)) + "#card-" + markOf(id)))
                .build();
    }

    @GET
    @Path("removal")
    public TemplateInstance askToRemove(@RestPath long id) {
        ClaimViews.Placed placed = linking.required(id);
        return new removal(placed.appearance(), claims.required(placed.claimId()), false);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath long id, @RestForm String version) {
        ClaimViews.Placed placed = linking.required(id);
        try {
            linking.remove(id, HiddenFields.number(version), me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return Response.status(refusal.problem().status())
                    .entity(new removal(placed.appearance(), claims.required(placed.claimId()), true))
                    .build();
        }
        page.leaveNotice(texts.of(ReadingMessages.class).appearance_removed());
        return Response.seeOther(URI.create("/claims/" + placed.claimId())).build();
    }

    private Response conflict(long id, LinkForm form, Passage passage) {
        ClaimViews.Placed stored = linking.required(id);
        LinkForm now = LinkForm.of(passage(stored.appearance()), stored.appearance(), null);
        ClaimMessages words = words();
        Conflict conflict = new Conflict()
                .field(words.quote(), now.quote, form.quote)
                .field(words.kind(), kindName(now.kind), kindName(form.kind))
                .field(words.cue(), shown(now.cue), shown(form.cue))
                .field(words.speaker_mention(), shown(now.speakerMention), shown(form.speakerMention))
                .field(words.speaker(), shown(now.speakerName), shown(form.speakerName))
                .field(words.outlet(), shown(now.outletName), shown(form.outletName))
                .field(
                        words.chain(),
                        now.chainLines().toString(),
                        form.chainLines().toString());
        form.version = now.version;
        return Response.status(CommonProblem.CHANGED_MEANWHILE.status())
                .entity(forms.conflict(form, passage, stored, conflict))
                .build();
    }

    /** The mark of an appearance on the reading page: that of the suggestion which it was made of, if there was one. */
    private String markOf(long id) {
        return suggestions.madeInto(id).map(suggestion -> "s" + suggestion).orElse("a" + id);
    }

    private Passage passage(AppearanceView appearance) {
        return new Passage(versionTexts.text(appearance.versionId()), appearance.span());
    }

    private String kindName(String slug) {
        return QuoteKind.of(slug == null ? "" : slug)
                .map(kind -> texts.text("claim", kind.key()))
                .orElse("");
    }

    private static String shown(String value) {
        return value == null ? "" : value;
    }

    private ClaimMessages words() {
        return texts.of(ClaimMessages.class);
    }
}
