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
import java.util.stream.Stream;
import org.claimtrail.account.Me;
import org.claimtrail.claim.ClaimProblem;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.scale.RatingView;
import org.claimtrail.scale.Ratings;
import org.claimtrail.web.Roles;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Proposing a verdict on a claim: the first one, one anew after it was sent back, or a correction. */
@Path("/claims")
@RolesAllowed(Roles.REVIEWER)
class ProposalPages {
    /** A piece of evidence, and whether the verdict rests on it. */
    public record Choice(EvidenceView evidence, boolean chosen) {}

    @CheckedTemplate(basePath = "review")
    record proposal(
            ClaimView claim,
            ClaimStanding standing,
            List<RatingView> ratings,
            List<Choice> choices,
            String rating,
            String rationale,
            String whatChanged,
            Conflict conflict,
            FormErrors errors)
            implements TemplateInstance {}

    private final Claims claims;
    private final EvidenceFolder folder;
    private final Verdicts verdicts;
    private final VerdictChecks checks;
    private final Ratings ratings;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    ProposalPages(
            Claims claims,
            EvidenceFolder folder,
            Verdicts verdicts,
            VerdictChecks checks,
            Ratings ratings,
            Me me,
            Texts texts,
            PageContext page) {
        this.claims = claims;
        this.folder = folder;
        this.verdicts = verdicts;
        this.checks = checks;
        this.ratings = ratings;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    @Path("{id}/verdicts/new")
    public TemplateInstance form(@RestPath long id) {
        ClaimView claim = claims.required(id);
        ClaimStanding standing = ClaimStanding.of(claim, verdicts.of(id), me.id());
        if (standing.waiting() != null) throw ClaimProblem.VERDICT_WAITING.refusal();
        VerdictView last = standing.sentBack() != null ? standing.sentBack() : standing.inForce();
        Proposal start = last == null
                ? new Proposal(null, null, null, List.of(), null, null)
                : new Proposal(
                        null,
                        last.rating(),
                        last.rationale(),
                        last.evidenceIds(),
                        null,
                        last.isSentBack() ? last.whatChanged() : null);
        return form(claim, standing, start, folder.of(id), null, FormErrors.none());
    }

    /**
     * Proposes a verdict.
     *
     * @param statement the claim's wording that the form showed
     * @param replaces the verdict in force that the form showed, if any
     */
    @POST
    @Path("{id}/verdicts/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @RestPath long id,
            @RestForm String statement,
            @RestForm Long replaces,
            @RestForm String rating,
            @RestForm String rationale,
            @RestForm List<Long> evidence,
            @RestForm String whatChanged) {
        ClaimView claim = claims.required(id);
        List<EvidenceView> all = folder.of(id);
        FormErrors errors = new FormErrors();
        Proposal typed =
                checks.check(errors, new Proposal(statement, rating, rationale, evidence, replaces, whatChanged), all);
        if (errors.any())
            return Response.status(CommonProblem.INVALID_INPUT.status())
                    .entity(form(claim, ClaimStanding.of(claim, verdicts.of(id), me.id()), typed, all, null, errors))
                    .build();
        try {
            verdicts.propose(id, ETags.ANY, typed, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return conflict(id, typed, all);
        }
        page.leaveNotice(texts.of(ReviewMessages.class).proposed());
        return Response.seeOther(URI.create("/claims/" + id)).build();
    }

    private Response conflict(long id, Proposal typed, List<EvidenceView> all) {
        ClaimView claim = claims.required(id);
        ClaimStanding standing = ClaimStanding.of(claim, verdicts.of(id), me.id());
        ReviewMessages words = texts.of(ReviewMessages.class);
        Conflict conflict = new Conflict()
                .field(words.statement(), claim.statement(), typed.statement())
                .field(
                        words.verdict_in_force_label(),
                        named(standing, idOf(standing.inForce())),
                        named(standing, typed.replacesId()));
        return Response.status(CommonProblem.CHANGED_MEANWHILE.status())
                .entity(form(claim, standing, typed, all, conflict, FormErrors.none()))
                .build();
    }

    private static Long idOf(VerdictView verdict) {
        return verdict == null ? null : verdict.id();
    }

    private String named(ClaimStanding standing, Long verdictId) {
        if (verdictId == null) return texts.of(ReviewMessages.class).no_verdict();
        return Stream.concat(Stream.ofNullable(standing.inForce()), standing.earlier().stream())
                .filter(verdict -> verdict.id() == verdictId)
                .map(verdict -> ratings.of(verdict.ratingId()).name())
                .findFirst()
                .orElseGet(() -> texts.of(ReviewMessages.class).no_verdict());
    }

    private proposal form(
            ClaimView claim,
            ClaimStanding standing,
            Proposal typed,
            List<EvidenceView> all,
            Conflict conflict,
            FormErrors errors) {
        List<Choice> choices = all.stream()
                .filter(evidence -> !evidence.withdrawn())
                .map(evidence -> new Choice(evidence, typed.evidenceIds().contains(evidence.id())))
                .toList();
        return new proposal(
                claim,
                standing,
                ratings.preset(),
                choices,
                typed.rating(),
                typed.rationale(),
                typed.whatChanged(),
                conflict,
                errors);
    }
}
