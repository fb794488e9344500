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
import org.claimtrail.claim.ClaimChecks;
import org.claimtrail.claim.ClaimRow;
import org.claimtrail.claim.link.DescribedAttribution;
import org.claimtrail.claim.link.LinkChecks;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.LinkForm;
import org.claimtrail.claim.link.LinkFormPage;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.suggestion.SuggestedPassage;
import org.claimtrail.suggestion.SuggestedPassages;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.HiddenFields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** Making a claim of a passage, or one more appearance of a claim. */
@Path("/claims")
@RolesAllowed(Roles.REVIEWER)
class LinkPages {
    @CheckedTemplate(basePath = "reading")
    record existing(String typed, List<ClaimRow> existing, String claimId) implements TemplateInstance {}

    private final Linking linking;
    private final LinkChecks checks;
    private final ClaimChecks claimChecks;
    private final LinkFormPage forms;
    private final Suggestions suggestions;
    private final SuggestedPassages passages;
    private final VersionTexts versionTexts;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    LinkPages(
            Linking linking,
            LinkChecks checks,
            ClaimChecks claimChecks,
            LinkFormPage forms,
            Suggestions suggestions,
            SuggestedPassages passages,
            VersionTexts versionTexts,
            Me me,
            Texts texts,
            PageContext page) {
        this.linking = linking;
        this.checks = checks;
        this.claimChecks = claimChecks;
        this.forms = forms;
        this.suggestions = suggestions;
        this.passages = passages;
        this.versionTexts = versionTexts;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    /**
     * The page on which a passage is linked with a claim.
     *
     * @param version id of the article version
     * @param begin with {@code end}, the passage in code points
     * @param suggestion the one that the passage was made of, if any
     */
    @GET
    @Path("new")
    public TemplateInstance describe(
            @RestQuery Long version, @RestQuery Integer begin, @RestQuery Integer end, @RestQuery Long suggestion) {
        if (version == null || begin == null || end == null) throw CommonProblem.INVALID_INPUT.refusal();
        VersionText text = versionTexts.text(version);
        Passage passage = Passage.of(text, begin, end);
        LinkForm form = suggestion == null
                ? LinkForm.starting(passage)
                : LinkForm.starting(passage, suggested(text, suggestion));
        form.suggestion = suggestion == null ? null : suggestion.toString();
        form.back = page.cameFrom(versionTexts.pages(version), null);
        return forms.fresh(form, passage, null);
    }

    private DescribedAttribution suggested(VersionText text, long suggestion) {
        SuggestedPassage suggested = passages.ofSuggestion(text, suggestion);
        if (!suggested.open()) throw CommonProblem.ALREADY_DECIDED.refusal();
        return suggested.attribution();
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam LinkForm form) {
        VersionText text = versionTexts.text(HiddenFields.id(form.version));
        FormErrors errors = new FormErrors();
        Passage passage = checks.passage(errors, form, text);
        if (form.looksUp()) return forms.lookedUp(form, passage, null);
        Long claimId = HiddenFields.optionalId(form.claimId);
        String statement = claimId == null ? claimChecks.statement(errors, form.statement) : null;
        LinkDraft draft = checks.link(errors, form.input());
        if (errors.any()) return forms.invalid(form, passage, null, errors);
        Long suggestion = HiddenFields.optionalId(form.suggestion);
        PassageLink link = new PassageLink(statement, claimId, passage, draft);
        Linking.Linked linked = suggestion == null
                ? linking.link(link, Linking.Cause.BY_HAND, me.actor())
                : suggestions.accept(suggestion, link, me.actor());
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

    private ReadingMessages words() {
        return texts.of(ReadingMessages.class);
    }
}
