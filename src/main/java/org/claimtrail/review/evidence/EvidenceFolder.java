package org.claimtrail.review.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.review.Act;
import org.claimtrail.review.ReviewAction;
import org.claimtrail.review.ReviewProblem;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** The evidence of each claim. */
@ApplicationScoped
public class EvidenceFolder implements PanacheRepository<Evidence> {
    private static final String ROWS = """
            select new %1$s$Row(e.id, e.version, e.claimId, e.kind, e.stance, e.note,
                     new %1$s$Quoted(e.articleId, e.articleVersionId, a.title, e.spanBegin, e.spanEnd,
                       e.quote, e.prefix, e.suffix),
                     new %1$s$Kept(e.fileName, e.originalSha256, o.size),
                     new %2$s(e.url, e.seenOn),
                     new org.claimtrail.review.Act(e.addedBy, e.addedAt),
                     new org.claimtrail.review.Act(e.withdrawnBy, e.withdrawnAt))
            from Evidence e left join Article a on a.id = e.articleId left join Original o on o.sha256 = e.originalSha256
            where %3$s order by e.id
            """;

    private final Claims claims;
    private final PeopleNames names;
    private final History history;
    private final Clock clock;

    EvidenceFolder(Claims claims, PeopleNames names, History history, Clock clock) {
        this.claims = claims;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /** Words of an article; all null for other kinds. */
    record Quoted(
            Long articleId,
            Long versionId,
            String articleTitle,
            Integer begin,
            Integer end,
            String quote,
            String prefix,
            String suffix) {
        Span span() {
            return begin == null ? null : new Span(begin, end);
        }
    }

    /** A file; all null for other kinds. */
    record Kept(String name, String sha256, Long size) {}

    /** What one query brings of a piece of evidence. */
    record Row(
            Long id,
            Integer version,
            Long claimId,
            String kind,
            String stance,
            String note,
            Quoted quoted,
            Kept file,
            WebSource link,
            Act added,
            Act withdrawn) {
        EvidenceView view(PeopleNames names) {
            return new EvidenceView(
                    id,
                    version,
                    claimId,
                    kind,
                    stance,
                    note,
                    quoted.articleId(),
                    quoted.versionId(),
                    quoted.articleTitle(),
                    quoted.span(),
                    quoted.quote(),
                    quoted.prefix(),
                    quoted.suffix(),
                    file.name(),
                    file.sha256(),
                    file.size(),
                    link.url(),
                    link.seenOn(),
                    names.of(added.by()),
                    added.at(),
                    withdrawn.at() != null,
                    names.of(withdrawn.by()),
                    withdrawn.at());
        }
    }

    /** Each claim's evidence in the order in which it was added, what was withdrawn included, in one query. */
    @Transactional
    public Map<Long, List<EvidenceView>> of(Collection<Long> claimIds) {
        Map<Long, List<EvidenceView>> folder = new LinkedHashMap<>();
        for (Long claimId : claimIds) folder.put(claimId, new ArrayList<>());
        if (claimIds.isEmpty()) return folder;
        for (Row row : rows("e.claimId in :value", Set.copyOf(claimIds)))
            folder.get(row.claimId()).add(row.view(names));
        return folder;
    }

    @Transactional
    public List<EvidenceView> of(long claimId) {
        return of(List.of(claimId)).get(claimId);
    }

    /** Refused as {@link CommonProblem#NOT_FOUND}, or as deleted with its claim. */
    @Transactional
    public EvidenceView required(long id) {
        EvidenceView view = rows("e.id = :value", id).stream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal)
                .view(names);
        claims.required(view.claimId());
        return view;
    }

    @Transactional
    public long addPassage(long claimId, PassageView passage, Assessment assessment, Actor by) {
        return add(Evidence.passage(claimId, passage, assessment, by.id(), clock.instant()), by);
    }

    /**
     * Adds a file that was stored, and returns its id.
     *
     * @param original as {@link org.claimtrail.original.Originals#store} gave it back, before this transaction
     */
    @Transactional
    public long addFile(long claimId, StoredOriginal original, String fileName, Assessment assessment, Actor by) {
        return add(Evidence.file(claimId, original, fileName, assessment, by.id(), clock.instant()), by);
    }

    @Transactional
    public long addLink(long claimId, WebSource link, Assessment assessment, Actor by) {
        return add(Evidence.link(claimId, link, assessment, by.id(), clock.instant()), by);
    }

    /** Refused when somebody else changed it since {@code seenVersion}, or withdrew it. */
    @Transactional
    void assess(long id, int seenVersion, Assessment assessment, Actor by) {
        Evidence evidence = locked(id, seenVersion);
        if (evidence.assessment().equals(assessment)) return;
        if (carriesAVerdict(id)) throw ReviewProblem.EVIDENCE_IN_USE.refusal();
        Map<String, Object> before = evidence.state();
        evidence.assess(assessment);
        history.record(
                by, ReviewAction.EVIDENCE_CHANGED, subject(evidence), before, evidence.state(), related(evidence));
    }

    /** It stays to be seen, struck through; new verdicts cannot rest on it. */
    @Transactional
    public void withdraw(long id, int seenVersion, Actor by) {
        Evidence evidence = locked(id, seenVersion);
        evidence.withdraw(by.id(), clock.instant());
        history.record(
                by, ReviewAction.EVIDENCE_WITHDRAWN, subject(evidence), evidence.state(), null, related(evidence));
    }

    /** Whether a verdict that waits or is or was in force rests on it: its signature covers the evidence as it was. */
    private boolean carriesAVerdict(long id) {
        return count(
                        "from Verdict v where :evidence member of v.evidenceIds and v.sentBackAt is null",
                        Parameters.with("evidence", id))
                > 0;
    }

    private long add(Evidence evidence, Actor by) {
        claims.required(evidence.claimId);
        persistAndFlush(evidence);
        history.record(by, ReviewAction.EVIDENCE_ADDED, subject(evidence), null, evidence.state(), related(evidence));
        return evidence.id;
    }

    /** For a change; holding the claim, too, so that no verdict is proposed or signed off on it meanwhile. */
    private Evidence locked(long id, int seenVersion) {
        Long claimId = find("select e.claimId from Evidence e where e.id = :id", Parameters.with("id", id))
                .project(Long.class)
                .singleResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
        claims.hold(claimId);
        Evidence evidence = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (evidence.withdrawnAt != null) throw ReviewProblem.WITHDRAWN.refusal();
        ETags.check(seenVersion, evidence.version);
        return evidence;
    }

    /** Panache projects into flat rows only. */
    private List<Row> rows(String which, Object value) {
        return getEntityManager()
                .createQuery(
                        ROWS.formatted(EvidenceFolder.class.getName(), WebSource.class.getName(), which), Row.class)
                .setParameter("value", value)
                .getResultList();
    }

    private static Subject subject(Evidence evidence) {
        return Subject.evidence(evidence.id);
    }

    /** The pages on which its events show. */
    private static Subject[] related(Evidence evidence) {
        Subject claim = Subject.claim(evidence.claimId);
        return evidence.articleId == null
                ? new Subject[] {claim}
                : new Subject[] {claim, Subject.article(evidence.articleId)};
    }
}
