package org.claimtrail.claim;

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
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** Making a claim of a passage, or one more appearance of a claim. */
@Path("/claims")
@RolesAllowed(Roles.REVIEWER)
class LinkPages {
    @CheckedTemplate(basePath = "claim")
    record existing(String typed, List<ClaimRow> existing, String claimId) implements TemplateInstance {}

    private final Linking linking;
    private final LinkChecks checks;
    private final LinkFormPage forms;
    private final Cards cards;
    private final VersionTexts versionTexts;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    LinkPages(
            Linking linking,
            LinkChecks checks,
            LinkFormPage forms,
            Cards cards,
            VersionTexts versionTexts,
            Me me,
            Texts texts,
            PageContext page) {
        this.linking = linking;
        this.checks = checks;
        this.forms = forms;
        this.cards = cards;
        this.versionTexts = versionTexts;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    /**
     * @param version id of the article version
     * @param begin with {@code end}, the passage in code points
     * @param suggestion the one that the passage was made of, if any
     */
    @GET
    @Path("new")
    public TemplateInstance describe(
            @RestQuery Long version, @RestQuery Integer begin, @RestQuery Integer end, @RestQuery Long suggestion) {
        if (version == null || begin == null || end == null) throw Problem.INVALID_INPUT.refusal();
        VersionText text = versionTexts.text(version);
        Passage passage = Passage.of(text, begin, end);
        LinkForm form = LinkForm.starting(passage, suggestion == null ? null : card(text, suggestion));
        form.back = page.cameFrom(versionTexts.pages(version), null);
        return forms.fresh(form, passage, null);
    }

    private Card card(VersionText text, long suggestion) {
        Card card = cards.ofSuggestion(text, suggestion);
        if (!card.open()) throw Problem.ALREADY_DECIDED.refusal();
        return card;
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam LinkForm form) {
        VersionText text = versionTexts.text(LinkChecks.id(form.version));
        FormErrors errors = new FormErrors();
        Passage passage = checks.passage(errors, form, text);
        if (form.looksUp()) return forms.lookedUp(form, passage, null);
        Long claimId = LinkChecks.optionalId(form.claimId);
        String statement = claimId == null ? checks.statement(errors, form.statement) : null;
        LinkDraft draft = checks.link(errors, form);
        if (errors.any()) return forms.invalid(form, passage, null, errors);
        Long suggestion = LinkChecks.optionalId(form.suggestion);
        Linking.Linked linked = claimId == null
                ? linking.newClaim(statement, passage, draft, suggestion, me.actor())
                : linking.addTo(claimId, passage, draft, suggestion, me.actor());
        page.leaveNotice(claimId == null ? words().claim_made() : words().appearance_added());
        List<String> pages = versionTexts.pages(text.versionId());
        return Response.seeOther(URI.create(PageContext.among(pages, form.back, pages.get(0)) + "#"
                        + (suggestion == null ? "a" + linked.appearanceId() : "s" + suggestion)))
                .build();
    }

    /** Claims that a passage may be one more appearance of, as radio buttons of the form that asked. */
    @GET
    @Path("suggestions")
    public TemplateInstance existing(@RestQuery String q) {
        return new existing(q == null ? "" : q.strip(), forms.found(q), "");
    }

    private ClaimMessages words() {
        return texts.of(ClaimMessages.class);
    }
}
