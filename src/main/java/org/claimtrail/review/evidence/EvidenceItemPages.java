package org.claimtrail.review.evidence;

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
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.original.Originals;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One piece of evidence: its file, what is said about it, taking it back. */
@Path("/evidence")
@RolesAllowed(Roles.REVIEWER)
class EvidenceItemPages {
    @CheckedTemplate(basePath = "review")
    record evidence(
            ClaimView claim,
            EvidenceView evidence,
            int version,
            Assessment typed,
            List<StanceOption> stances,
            Conflict conflict,
            FormErrors errors)
            implements TemplateInstance {}

    private final Claims claims;
    private final EvidenceFolder folder;
    private final EvidenceChecks checks;
    private final Originals originals;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    EvidenceItemPages(
            Claims claims,
            EvidenceFolder folder,
            EvidenceChecks checks,
            Originals originals,
            Me me,
            Texts texts,
            PageContext page) {
        this.claims = claims;
        this.folder = folder;
        this.checks = checks;
        this.originals = originals;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("{id}/file")
    @RolesAllowed(Roles.VIEWER)
    public Response file(@RestPath long id) {
        return EvidenceFile.of(folder.required(id), originals);
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        EvidenceView view = folder.required(id);
        return form(view, view.version(), view.assessment(), null, FormErrors.none());
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@RestPath long id, @RestForm int version, @RestForm String stance, @RestForm String note) {
        EvidenceView stored = folder.required(id);
        FormErrors errors = new FormErrors();
        Assessment typed = checks.assessment(errors, stored.kind(), stance, note);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(form(stored, version, typed, null, errors))
                    .build();
        try {
            folder.assess(id, version, typed, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return conflict(id, typed);
        }
        return done(stored.claimId(), texts.of(ReviewMessages.class).evidence_changed());
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath long id, @RestForm int version) {
        folder.withdraw(id, version, me.actor());
        return done(
                folder.required(id).claimId(), texts.of(ReviewMessages.class).evidence_withdrawn());
    }

    private Response conflict(long id, Assessment typed) {
        EvidenceView stored = folder.required(id);
        ReviewMessages words = texts.of(ReviewMessages.class);
        Conflict conflict = new Conflict()
                .field(words.stance(), stanceName(stored.stance()), stanceName(typed.stance()))
                .field(words.note(), stored.note(), typed.note());
        return Response.status(CommonProblem.CHANGED_MEANWHILE.status())
                .entity(form(stored, stored.version(), typed, conflict, FormErrors.none()))
                .build();
    }

    private String stanceName(String stance) {
        return texts.text("review", "stance_" + stance);
    }

    private evidence form(EvidenceView view, int version, Assessment typed, Conflict conflict, FormErrors errors) {
        return new evidence(claims.required(view.claimId()), view, version, typed, Stance.options(), conflict, errors);
    }

    private Response done(long claimId, String notice) {
        page.leaveNotice(notice);
        return Response.seeOther(URI.create("/claims/" + claimId + "#evidence")).build();
    }
}
