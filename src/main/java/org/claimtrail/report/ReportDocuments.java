package org.claimtrail.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.article.Articles;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.review.verdict.VerdictView;
import org.claimtrail.review.verdict.Verdicts;
import org.claimtrail.scale.RatingView;
import org.claimtrail.scale.Ratings;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.web.words.Texts;

/** Gathers what reports say, in a number of queries that does not depend on how many claims they have. */
@RequestScoped
class ReportDocuments {
    private final Claims claims;
    private final Verdicts verdicts;
    private final EvidenceFolder evidence;
    private final Ratings ratings;
    private final Articles articles;
    private final Texts texts;
    private final Clock clock;
    private final Map<String, String> names = new HashMap<>();

    ReportDocuments(
            Claims claims,
            Verdicts verdicts,
            EvidenceFolder evidence,
            Ratings ratings,
            Articles articles,
            Texts texts,
            Clock clock) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.evidence = evidence;
        this.ratings = ratings;
        this.articles = articles;
        this.texts = texts;
        this.clock = clock;
    }

    /** The whole report; claims that were deleted since are left out. */
    @Transactional
    ReportDocument whole(ReportView report) {
        return of(report, report.claimIds());
    }

    /** The report as if it had only these claims. */
    @Transactional
    ReportDocument of(ReportView report, List<Long> claimIds) {
        return new ReportDocument(
                report.id(),
                report.title(),
                report.intro(),
                report.createdBy(),
                report.createdAt(),
                clock.instant(),
                entries(claimIds, claims.views(claimIds)));
    }

    /** A single claim; refused when it is not there, and when no verdict on it is in force. */
    @Transactional
    ReportDocument.Entry rated(long claimId) {
        ClaimView claim = claims.required(claimId);
        ReportDocument.Entry entry =
                entries(List.of(claimId), Map.of(claimId, claim)).get(0);
        if (entry.verdict() == null) throw ReportProblem.NOT_RATED.refusal();
        return entry;
    }

    private List<ReportDocument.Entry> entries(List<Long> claimIds, Map<Long, ClaimView> views) {
        Map<Long, VerdictView> inForce = verdicts.inForce(views.keySet());
        Map<Long, List<EvidenceView>> folder = evidence.of(views.keySet());
        Map<Long, String> addresses = articles.addresses(views.values().stream()
                .map(ClaimView::appearances)
                .flatMap(Collection::stream)
                .map(AppearanceView::articleId)
                .collect(Collectors.toSet()));
        return claimIds.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(claim ->
                        entry(claim, inForce.get(claim.id()), folder.getOrDefault(claim.id(), List.of()), addresses))
                .toList();
    }

    /** A verdict stands for the words that were rated, so those are what the report says. */
    private ReportDocument.Entry entry(
            ClaimView claim, VerdictView verdict, List<EvidenceView> folder, Map<Long, String> addresses) {
        return new ReportDocument.Entry(
                claim.id(),
                verdict == null ? claim.statement() : verdict.statement(),
                verdict == null || verdict.statement().equals(claim.statement()) ? null : claim.statement(),
                claim.status().slug(),
                name("claim", claim.status().key()),
                verdict == null ? null : verdict(verdict),
                claim.appearances().stream()
                        .map(appearance -> appearance(appearance, addresses.get(appearance.articleId())))
                        .toList(),
                folder.stream()
                        .filter(one -> !one.withdrawn() || restsOn(verdict, one))
                        .map(one -> evidence(one, restsOn(verdict, one)))
                        .toList());
    }

    private static boolean restsOn(VerdictView verdict, EvidenceView evidence) {
        return verdict != null && verdict.evidenceIds().contains(evidence.id());
    }

    private ReportDocument.Verdict verdict(VerdictView verdict) {
        RatingView rating = ratings.of(verdict.ratingId());
        return new ReportDocument.Verdict(
                verdict.rating(),
                rating.name(),
                rating.ratingClass().slug(),
                verdict.score(),
                verdict.bestScore(),
                verdict.worstScore(),
                verdict.scale(),
                verdict.rationale(),
                verdict.whatChanged(),
                verdict.proposedBy(),
                verdict.proposedAt(),
                verdict.signedOffBy(),
                verdict.signedOffAt());
    }

    private static ReportDocument.Appearance appearance(AppearanceView appearance, String address) {
        return new ReportDocument.Appearance(
                appearance.id(),
                appearance.quote(),
                appearance.kind(),
                appearance.speakerMention(),
                appearance.who(),
                speaker(appearance.speaker()),
                appearance.chain(),
                appearance.articleId(),
                appearance.articleTitle(),
                appearance.outlet(),
                appearance.publishedOn(),
                address,
                appearance.language(),
                appearance.versionNumber(),
                appearance.span());
    }

    private static ReportDocument.Speaker speaker(SpeakerRef speaker) {
        return speaker == null
                ? null
                : new ReportDocument.Speaker(speaker.id(), speaker.name(), speaker.kind(), speaker.description());
    }

    private static ReportDocument.Evidence evidence(EvidenceView evidence, boolean used) {
        return new ReportDocument.Evidence(
                evidence.kind(),
                evidence.stance(),
                evidence.note(),
                evidence.articleTitle(),
                evidence.quote(),
                evidence.fileName(),
                evidence.sha256(),
                evidence.url(),
                evidence.seenOn(),
                used,
                evidence.withdrawn());
    }

    private String name(String bundle, String key) {
        return names.computeIfAbsent(bundle + ":" + key, k -> texts.text(bundle, key));
    }
}
