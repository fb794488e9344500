package org.claimtrail.claim.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimRow;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.ClaimViews;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.passage.Excerpt;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.outlet.OutletRef;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.speaker.KindOption;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.text.CodePoints;
import org.claimtrail.web.Paging;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;

/** The page with the form that links a passage, for new appearances and for those that are there. */
@RequestScoped
public class LinkFormPage {
    /**
     * @param appearance null for a new one
     * @param claim what the appearance belongs to, null for a new one
     * @param offered known speakers to choose from
     * @param existing claims that the passage may be one more appearance of
     */
    @CheckedTemplate(basePath = "claim")
    record link(
            LinkForm form,
            VersionText version,
            Excerpt excerpt,
            AppearanceView appearance,
            ClaimView claim,
            List<SpeakerRef> offered,
            List<ClaimRow> existing,
            List<OutletRef> outlets,
            List<KindOption> speakerKinds,
            List<QuoteKind> kinds,
            Conflict conflict,
            FormErrors errors)
            implements TemplateInstance {}

    static final int OFFERED = 8;
    private static final int OUTLETS = 300;

    private final Claims claims;
    private final Outlets outlets;
    private final Speakers speakers;

    LinkFormPage(Claims claims, Outlets outlets, Speakers speakers) {
        this.claims = claims;
        this.outlets = outlets;
        this.speakers = speakers;
    }

    /** Before anybody typed; a speaker whom nobody knows stands ready to be added. */
    public link fresh(LinkForm form, Passage passage, ClaimViews.Placed placed) {
        if (form.namesNobodyKnown(speakers.suggest(form.speakerName, OFFERED))) form.newSpeaker = "true";
        return page(form, passage, placed, List.of(), null, FormErrors.none());
    }

    public link conflict(LinkForm form, Passage passage, ClaimViews.Placed placed, Conflict conflict) {
        return page(form, passage, placed, List.of(), conflict, FormErrors.none());
    }

    /** With what was looked up, everything typed kept. */
    public Response lookedUp(LinkForm form, Passage passage, ClaimViews.Placed placed) {
        return Response.ok(page(form, passage, placed, found(form.claimSearch), null, FormErrors.none()))
                .build();
    }

    /** What was typed again; an unknown name is offered as a new speaker, beside the known ones that it may mean. */
    public Response invalid(LinkForm form, Passage passage, ClaimViews.Placed placed, FormErrors errors) {
        if (errors.of("speakerName") != null) {
            form.newSpeakerName = form.speakerName;
        }
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(page(form, passage, placed, found(form.claimSearch), null, errors))
                .build();
    }

    private link page(
            LinkForm form,
            Passage passage,
            ClaimViews.Placed placed,
            List<ClaimRow> existing,
            Conflict conflict,
            FormErrors errors) {
        VersionText text = passage.text();
        return new link(
                form,
                text,
                Excerpt.of(CodePoints.of(text.rawText()), passage.span(), text.versionId(), null),
                placed == null ? null : placed.appearance(),
                placed == null ? null : claims.required(placed.claimId()),
                speakers.suggest(form.speakerName, OFFERED),
                existing,
                outlets.suggest("", OUTLETS),
                KindOption.all(),
                List.of(QuoteKind.values()),
                conflict,
                errors);
    }

    /** Claims that hold these words. */
    public List<ClaimRow> found(String typed) {
        if (typed == null || typed.isBlank()) return List.of();
        ClaimCriteria criteria = new ClaimCriteria(typed, null, null, null, null, null, null, null, null);
        return claims.list(criteria, new Paging(1, OFFERED)).items();
    }
}
