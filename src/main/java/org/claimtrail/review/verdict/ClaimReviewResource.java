package org.claimtrail.review.verdict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.claimtrail.account.Me;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.Claims;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.evidence.Assessment;
import org.claimtrail.review.evidence.EvidenceChecks;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.review.evidence.NewEvidence;
import org.claimtrail.review.evidence.PassageView;
import org.claimtrail.review.evidence.WebSource;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Problems;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence and verdicts of a claim for programs. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REVIEWER)
class ClaimReviewResource {
    private final Claims claims;
    private final VersionTexts versionTexts;
    private final Originals originals;
    private final EvidenceFolder folder;
    private final EvidenceChecks evidenceChecks;
    private final Verdicts verdicts;
    private final VerdictChecks verdictChecks;
    private final Problems problems;
    private final Me me;
    private final Texts texts;

    ClaimReviewResource(
            Claims claims,
            VersionTexts versionTexts,
            Originals originals,
            EvidenceFolder folder,
            EvidenceChecks evidenceChecks,
            Verdicts verdicts,
            VerdictChecks verdictChecks,
            Problems problems,
            Me me,
            Texts texts) {
        this.claims = claims;
        this.versionTexts = versionTexts;
        this.originals = originals;
        this.folder = folder;
        this.evidenceChecks = evidenceChecks;
        this.verdicts = verdicts;
        this.verdictChecks = verdictChecks;
        this.problems = problems;
        this.me = me;
        this.texts = texts;
    }

    @GET
    @Path("{id}/evidence")
    @RolesAllowed(Roles.VIEWER)
    @Tag(name = "Evidence")
    @Operation(summary = "The evidence of a claim in the order in which it was added, what was withdrawn included")
    public Slice<EvidenceView> evidence(@RestPath long id, @RestQuery Integer page, @RestQuery Integer size) {
        claims.required(id);
        return part(folder.of(id), Paging.of(page, size));
    }

    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Evidence")
    @Operation(summary = "Adds a passage of an article, a link, or (as multipart/form-data) a file")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response add(@RestPath long id, NewEvidence added) {
        claims.required(id);
        if (added == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        if ("link".equals(added.kind())) {
            WebSource link = evidenceChecks.link(errors, added.url(), added.seenOn());
            Assessment assessment = evidenceChecks.assessment(errors, "link", added.stance(), added.note());
            if (errors.any()) return problems.invalid(errors);
            return created(folder.addLink(id, link, assessment, me.actor()));
        }
        if (!"passage".equals(added.kind()))
            return problems.invalid(
                    errors.add("kind", texts.of(ReviewMessages.class).kind_unknown()));
        Optional<PassageView> passage = passage(errors, added);
        Assessment assessment = evidenceChecks.assessment(errors, "passage", added.stance(), added.note());
        if (errors.any()) return problems.invalid(errors);
        return created(folder.addPassage(id, passage.orElseThrow(), assessment, me.actor()));
    }

    @POST
    @Path("{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Tag(name = "Evidence")
    @Operation(summary = "Adds a passage of an article, a link, or (as multipart/form-data) a file")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public Response addFile(
            @RestPath long id, @RestForm String stance, @RestForm String note, @RestForm("file") FileUpload file)
            throws IOException {
        claims.required(id);
        FormErrors errors = new FormErrors();
        Assessment assessment = evidenceChecks.assessment(errors, "file", stance, note);
        evidenceChecks.file(errors, file);
        if (errors.any()) return problems.invalid(errors);
        originals.requireRoom(file.size());
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            StoredOriginal stored = originals.store(bytes);
            return created(folder.addFile(id, stored, FileNames.clean(file.fileName()), assessment, me.actor()));
        }
    }

    @GET
    @Path("{id}/verdicts")
    @RolesAllowed(Roles.VIEWER)
    @Tag(name = "Verdicts")
    @Operation(summary = "All verdicts on a claim, the newest first")
    public Slice<VerdictView> verdicts(@RestPath long id, @RestQuery Integer page, @RestQuery Integer size) {
        claims.required(id);
        return part(verdicts.of(id), Paging.of(page, size));
    }

    @POST
    @Path("{id}/verdicts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Verdicts")
    @Operation(
            summary = "Proposes a verdict, which comes into force when another person signs it off",
            description = "With a verdict in force this is a correction: name it in replacesId and say what changed.")
    @APIResponseSchema(value = VerdictView.class, responseCode = "201")
    public Response propose(
            @RestPath long id,
            @Parameter(description = "The claim's ETag: refused when the claim changed since; may be left out")
                    @HeaderParam("If-Match")
                    String ifMatch,
            NewVerdict proposed) {
        int seen = ETags.optional(ifMatch);
        claims.required(id);
        if (proposed == null) throw CommonProblem.BAD_REQUEST.refusal();
        FormErrors errors = new FormErrors();
        Proposal checked = verdictChecks.check(
                errors,
                new Proposal(
                        null,
                        proposed.rating(),
                        proposed.rationale(),
                        proposed.evidenceIds(),
                        proposed.replacesId(),
                        proposed.whatChanged()),
                folder.of(id));
        if (errors.any()) return problems.invalid(errors);
        VerdictView view = verdicts.required(verdicts.propose(id, seen, checked, me.actor()));
        return Response.created(URI.create("/api/v1/verdicts/" + view.id()))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    private Optional<PassageView> passage(FormErrors errors, NewEvidence added) {
        ReviewMessages words = texts.of(ReviewMessages.class);
        if (added.versionId() == null || added.begin() == null || added.end() == null) {
            errors.add("versionId", words.passage_incomplete());
            return Optional.empty();
        }
        try {
            Optional<PassageView> passage =
                    PassageView.of(versionTexts.text(added.versionId()), added.begin(), added.end());
            if (passage.isEmpty()) errors.add("begin", words.no_passage(PassageView.LONGEST));
            return passage;
        } catch (Refusal noSuchVersion) {
            errors.add("versionId", words.no_version());
            return Optional.empty();
        }
    }

    private Response created(long evidenceId) {
        EvidenceView view = folder.required(evidenceId);
        return Response.created(URI.create("/api/v1/evidence/" + evidenceId))
                .tag(ETags.of(view.version()))
                .entity(view)
                .build();
    }

    private static <T> Slice<T> part(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Slice.of(items, all.size(), paging);
    }
}
