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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleCriteria;
import org.claimtrail.article.ArticleRow;
import org.claimtrail.article.Articles;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.web.FileNames;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Settings;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.RequestZone;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Adding evidence to a claim: a passage of an article, a file, a link. */
@Path("/claims")
@RolesAllowed(Roles.REVIEWER)
class EvidencePages {
    /** Looking for the article that a passage shall be taken from. */
    @CheckedTemplate(basePath = "review")
    record evidenceSource(ClaimView claim, String q, Slice<ArticleRow> articles, String address)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "review")
    record newEvidence(
            ClaimView claim,
            String kind,
            Assessment typed,
            PassageView passage,
            String url,
            String seenOn,
            LocalDate today,
            long largest,
            List<StanceOption> stances,
            FormErrors errors)
            implements TemplateInstance {}

    private final Claims claims;
    private final Articles articles;
    private final VersionTexts versionTexts;
    private final Originals originals;
    private final EvidenceFolder folder;
    private final EvidenceChecks checks;
    private final RequestZone zone;
    private final Settings settings;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    EvidencePages(
            Claims claims,
            Articles articles,
            VersionTexts versionTexts,
            Originals originals,
            EvidenceFolder folder,
            EvidenceChecks checks,
            RequestZone zone,
            Settings settings,
            Me me,
            Texts texts,
            PageContext page) {
        this.claims = claims;
        this.articles = articles;
        this.versionTexts = versionTexts;
        this.originals = originals;
        this.folder = folder;
        this.checks = checks;
        this.zone = zone;
        this.settings = settings;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    /** With a passage (version, begin, end) the form for it, else the form for the kind, else the way to a passage. */
    @GET
    @Path("{id}/evidence/new")
    public TemplateInstance form(
            @RestPath long id,
            @RestQuery String kind,
            @RestQuery Long version,
            @RestQuery int begin,
            @RestQuery int end,
            @RestQuery String q,
            @RestQuery("page") Integer pageNumber) {
        ClaimView claim = claims.required(id);
        Assessment empty = new Assessment(null, null);
        if (version != null) return form(claim, "passage", empty, passage(version, begin, end), null, null, null);
        if ("file".equals(kind) || "link".equals(kind)) return form(claim, kind, empty, null, null, null, null);
        return source(claim, q == null ? "" : q.strip(), Paging.of(pageNumber, null));
    }

    @POST
    @Path("{id}/evidence/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @RestPath long id,
            @RestForm String kind,
            @RestForm String stance,
            @RestForm String note,
            @RestForm Long version,
            @RestForm int begin,
            @RestForm int end,
            @RestForm String url,
            @RestForm String seenOn) {
        return "link".equals(kind)
                ? addLink(claims.required(id), stance, note, url, seenOn)
                : addPassage(claims.required(id), stance, note, passage(version, begin, end));
    }

    @POST
    @Path("{id}/evidence/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(
            @RestPath long id, @RestForm String stance, @RestForm String note, @RestForm("file") FileUpload file)
            throws IOException {
        ClaimView claim = claims.required(id);
        FormErrors errors = new FormErrors();
        Assessment assessment = checks.assessment(errors, "file", stance, note);
        checks.file(errors, file);
        if (errors.any()) return invalid(form(claim, "file", assessment, null, null, null, errors));
        originals.requireRoom(file.size());
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            StoredOriginal stored = originals.store(bytes);
            folder.addFile(id, stored, FileNames.clean(file.fileName()), assessment, me.actor());
        }
        return added(id);
    }

    private Response addLink(ClaimView claim, String stance, String note, String url, String seenOn) {
        FormErrors errors = new FormErrors();
        WebSource link = checks.link(errors, url, seenOn);
        Assessment assessment = checks.assessment(errors, "link", stance, note);
        if (errors.any()) return invalid(form(claim, "link", assessment, null, link.url(), seenOn, errors));
        folder.addLink(claim.id(), link, assessment, me.actor());
        return added(claim.id());
    }

    private Response addPassage(ClaimView claim, String stance, String note, PassageView passage) {
        FormErrors errors = new FormErrors();
        Assessment assessment = checks.assessment(errors, "passage", stance, note);
        if (errors.any()) return invalid(form(claim, "passage", assessment, passage, null, null, errors));
        folder.addPassage(claim.id(), passage, assessment, me.actor());
        return added(claim.id());
    }

    private PassageView passage(Long version, int begin, int end) {
        if (version == null) throw CommonProblem.INVALID_INPUT.refusal();
        return PassageView.of(versionTexts.text(version), begin, end)
                .orElseThrow(() -> CommonProblem.INVALID_INPUT.refusal(
                        texts.of(ReviewMessages.class).no_passage(PassageView.LONGEST)));
    }

    private evidenceSource source(ClaimView claim, String q, Paging paging) {
        return new evidenceSource(
                claim,
                q,
                articles.list(new ArticleCriteria(q, null, null, null, null, null), paging),
                "/claims/" + claim.id() + "/evidence/new?kind=passage&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)
                        + "&");
    }

    private newEvidence form(
            ClaimView claim,
            String kind,
            Assessment typed,
            PassageView passage,
            String url,
            String seenOn,
            FormErrors errors) {
        return new newEvidence(
                claim,
                kind,
                typed,
                passage,
                url,
                seenOn == null ? zone.today().toString() : seenOn,
                zone.today(),
                settings.maxFileSize().asLongValue(),
                Stance.options(),
                errors == null ? FormErrors.none() : errors);
    }

    private static Response invalid(newEvidence form) {
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(form)
                .build();
    }

    private Response added(long claimId) {
        page.leaveNotice(texts.of(ReviewMessages.class).evidence_added());
        return Response.seeOther(URI.create("/claims/" + claimId + "#evidence")).build();
    }
}
