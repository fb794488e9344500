package org.claimtrail.review.verdict;

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
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a verdict, the decision about it, and the queue of those that wait for one. */
@Path("/verdicts")
@RolesAllowed(Roles.REVIEWER)
class VerdictPages {
    @CheckedTemplate(basePath = "review")
    record verdict(
            VerdictView verdict,
            ClaimView claim,
            List<EvidenceView> evidence,
            boolean own,
            boolean dropped,
            String reason,
            List<EventRow> events,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "review")
    record queue(Slice<WaitingVerdict> others, List<WaitingVerdict> own) implements TemplateInstance {}

    private static final int EVENTS = 50;

    private final Verdicts verdicts;
    private final VerdictChecks checks;
    private final Claims claims;
    private final EvidenceFolder folder;
    private final History history;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    VerdictPages(
            Verdicts verdicts,
            VerdictChecks checks,
            Claims claims,
            EvidenceFolder folder,
            History history,
            Me me,
            Texts texts,
            PageContext page) {
        this.verdicts = verdicts;
        this.checks = checks;
        this.claims = claims;
        this.folder = folder;
        this.history = history;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("awaiting-sign-off")
    public TemplateInstance awaitingSignOff(@RestQuery("page") Integer pageNumber) {
        return new queue(
                verdicts.awaitingSignOff(me.id(), Paging.of(pageNumber, null)),
                verdicts.proposedAndWaiting(me.id(), new Paging(1, Paging.MAX_SIZE))
                        .items());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance show(@RestPath long id) {
        return page(id, null, FormErrors.none());
    }

    @POST
    @Path("{id}/sign-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOff(@RestPath long id, @RestForm int version) {
        verdicts.signOff(id, version, me.actor());
        return decided(id, texts.of(ReviewMessages.class).signed_off());
    }

    @POST
    @Path("{id}/sending-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@RestPath long id, @RestForm int version, @RestForm String reason) {
        FormErrors errors = new FormErrors();
        String typed = checks.reason(errors, reason);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(page(id, typed, errors))
                    .build();
        verdicts.sendBack(id, version, typed, me.actor());
        return decided(id, texts.of(ReviewMessages.class).sent_back());
    }

    private verdict page(long id, String reason, FormErrors errors) {
        VerdictView view = verdicts.required(id);
        ClaimView claim = claims.required(view.claimId());
        return new verdict(
                view,
                claim,
                folder.of(view.claimId()).stream()
                        .filter(evidence -> view.evidenceIds().contains(evidence.id()))
                        .toList(),
                view.proposedById() == me.id(),
                claim.status() == ClaimStatus.DROPPED,
                reason,
                history.of(Subject.verdict(id), EVENTS),
                errors);
    }

    private Response decided(long id, String notice) {
        page.leaveNotice(notice);
        return Response.seeOther(URI.create("/claims/" + verdicts.required(id).claimId()))
                .build();
    }
}
