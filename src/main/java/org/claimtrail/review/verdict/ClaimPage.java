package org.claimtrail.review.verdict;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimtrail.account.Me;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a claim: where it stands, what speaks for and against it, and what is to be done next. */
@Path("/claims")
@RolesAllowed(Roles.VIEWER)
class ClaimPage {
    @CheckedTemplate(basePath = "review")
    record claim(
            ClaimView claim,
            List<AppearanceView> appearances,
            List<SpeakerRef> speakers,
            List<EvidenceView> evidence,
            ClaimStanding standing,
            Slice<EventRow> events,
            String address,
            FormErrors errors)
            implements TemplateInstance {}

    private static final Comparator<AppearanceView> AS_PUBLISHED = Comparator.comparing(
                    AppearanceView::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AppearanceView::id);

    private final Claims claims;
    private final EvidenceFolder folder;
    private final Verdicts verdicts;
    private final History history;
    private final Me me;
    private final PageContext context;

    ClaimPage(Claims claims, EvidenceFolder folder, Verdicts verdicts, History history, Me me, PageContext context) {
        this.claims = claims;
        this.folder = folder;
        this.verdicts = verdicts;
        this.history = history;
        this.me = me;
        this.context = context;
    }

    @GET
    @Path("{id}")
    public Object show(@RestPath long id, @RestQuery Integer page) {
        try {
            return page(claims.required(id), page);
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.DELETED || !context.isEditor()) throw refusal;
            return Response.seeOther(URI.create("/claims/" + id + "/restoration"))
                    .build();
        }
    }

    private TemplateInstance page(ClaimView claim, Integer page) {
        long id = claim.id();
        return new claim(
                claim,
                claim.appearances().stream().sorted(AS_PUBLISHED).toList(),
                claim.appearances().stream()
                        .map(AppearanceView::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                folder.of(id),
                ClaimStanding.of(claim, verdicts.of(id), me.id()),
                history.of(Subject.claim(id), Paging.of(page, 50)),
                "/claims/" + id + "?",
                FormErrors.none());
    }
}
