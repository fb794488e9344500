package org.claimtrail.placement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.version.VersionPlace;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.form.HiddenFields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What became of claims in a newer version, and the decisions that are left to people. */
@Path("/articles/{id}/versions/{number}/placements")
@RolesAllowed(Roles.VIEWER)
class PlacementPages {
    /**
     * @param tried the placement that could not be decided as typed; 0 when nothing was
     * @param typed the words that were typed for it
     */
    @CheckedTemplate(basePath = "placement")
    record placements(
            VersionText version,
            List<PlacementView> waiting,
            List<PlacementView> decided,
            long tried,
            String typed,
            FormErrors errors)
            implements TemplateInstance {}

    private final Placements placements;
    private final PlacementChecks checks;
    private final VersionTexts versionTexts;
    private final Fields fields;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    PlacementPages(
            Placements placements,
            PlacementChecks checks,
            VersionTexts versionTexts,
            Fields fields,
            Me me,
            Texts texts,
            PageContext page) {
        this.placements = placements;
        this.checks = checks;
        this.versionTexts = versionTexts;
        this.fields = fields;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    public TemplateInstance list(@RestPath long id, @RestPath int number) {
        return page(versionTexts.text(id, number), 0, "", FormErrors.none());
    }

    /**
     * Decides on a placement.
     *
     * @param words where it stands instead, when {@code decision} is "place"
     */
    @POST
    @Path("{placement}/decision")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestPath long id,
            @RestPath int number,
            @RestPath long placement,
            @RestForm String decision,
            @RestForm String words) {
        VersionText text = versionTexts.text(id, number);
        PlacementView view = placements.in(text, placement);
        FormErrors errors = new FormErrors();
        switch (decision == null ? "" : decision) {
            case "confirm" -> placements.confirm(placement, me.actor());
            case "gone" -> placements.gone(placement, me.actor());
            case "place" -> {
                String field = "words-" + placement;
                String typed = fields.required(errors, field, words, Passage.LONGEST);
                Span span = errors.any() ? null : checks.passage(errors, field, view, text, typed);
                if (errors.any())
                    return Response.status(CommonProblem.INVALID_INPUT.status())
                            .entity(page(text, placement, words, errors))
                            .build();
                placements.place(placement, span, me.actor());
            }
            default -> throw CommonProblem.INVALID_INPUT.refusal();
        }
        page.leaveNotice(texts.of(PlacementMessages.class).placement_decided());
        return back(text);
    }

    @POST
    @Path("{placement}/reopening")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(
            @RestPath long id, @RestPath int number, @RestPath long placement, @RestForm String version) {
        VersionText text = versionTexts.text(id, number);
        placements.in(text, placement);
        placements.reopen(placement, HiddenFields.number(version), me.actor());
        page.leaveNotice(texts.of(PlacementMessages.class).placement_reopened());
        return back(text);
    }

    private static Response back(VersionText text) {
        return Response.seeOther(
                        URI.create(new VersionPlace(text.articleId(), text.number()).address() + "/placements"))
                .build();
    }

    private TemplateInstance page(VersionText text, long tried, String typed, FormErrors errors) {
        List<PlacementView> all = placements.of(text);
        return new placements(
                text,
                all.stream().filter(PlacementView::waits).toList(),
                all.stream().filter(view -> !view.waits()).toList(),
                tried,
                typed,
                errors);
    }
}
