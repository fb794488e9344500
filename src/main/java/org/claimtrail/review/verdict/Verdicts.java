package org.claimtrail.review.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.claim.ClaimProblem;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.review.Act;
import org.claimtrail.review.ReviewAction;
import org.claimtrail.review.ReviewProblem;
import org.claimtrail.scale.RatingView;
import org.claimtrail.scale.Ratings;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/**
 * The verdicts on claims. A decision takes hold of its verdict, then of the claim; a proposal of the claim: of two people
 * who act at the same time the second sees what the first did.
 */
@ApplicationScoped
public class Verdicts implements PanacheRepository<Verdict> {
    private static final String IN_FORCE = "v.signedOffAt is not null and not exists"
            + " (select 1 from Verdict n where n.replacesId = v.id and n.signedOffAt is not null)";
    private static final String WAITING = "v.signedOffAt is null and v.sentBackAt is null";

    private static final String SENT_BACK = """
            from Verdict v join Claim c on c.id = v.claimId join Rating r on r.id = v.ratingId
            where v.proposedBy = :person and v.sentBackAt is not null and c.deletedAt is null
              and not exists (select 1 from Verdict n where n.claimId = v.claimId and n.id > v.id)
            """;

    private static final String ROWS = """
            select new %1$s$Row(v.id, v.version, v.claimId, v.statement,
                     new %1$s$Step(r.id, r.slug, r.score,
                       (select max(x.score) from Rating x where x.scale = s),
                       (select min(y.score) from Rating y where y.scale = s), s.name, s.number),
                     v.rationale,
                     new org.claimtrail.review.Act(v.proposedBy, v.proposedAt),
                     new org.claimtrail.review.Act(v.signedOffBy, v.signedOffAt),
                     new org.claimtrail.review.Act(v.sentBackBy, v.sentBackAt),
                     v.sentBackReason, v.replacesId, v.whatChanged,
                     (select max(n.id) from Verdict n where n.replacesId = v.id and n.signedOffAt is not null))
            from Verdict v join Rating r on r.id = v.ratingId join r.scale s
            where %2$s order by v.id desc
            """;

    private final Ratings ratings;
    private final Claims claims;
    private final PeopleNames names;
    private final History history;
    private final Clock clock;

    Verdicts(Ratings ratings, Claims claims, PeopleNames names, History history, Clock clock) {
        this.ratings = ratings;
        this.claims = claims;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /** What one query brings of a row of those that wait. */
    record WaitingRow(
            Long id, Long claimId, String statement, Long ratingId, String rating, Long proposedBy, Instant at) {
        WaitingVerdict named(PeopleNames names) {
            return new WaitingVerdict(id, claimId, statement, ratingId, rating, names.of(proposedBy), at);
        }
    }

    /** What one query brings of a row of those that came back. */
    record SentBackRow(
            Long id, Long claimId, String statement, Long ratingId, String rating, Long sentBackBy, String reason) {
        SentBack named(PeopleNames names) {
            return new SentBack(id, claimId, statement, ratingId, rating, names.of(sentBackBy), reason);
        }
    }

    /** A step of a scale. */
    record Step(
            Long id,
            String slug,
            Integer score,
            Integer bestScore,
            Integer worstScore,
            String scaleName,
            Integer scaleNumber) {}

    /** What one query brings of a verdict: all but the evidence. */
    record Row(
            Long id,
            Integer version,
            Long claimId,
            String statement,
            Step step,
            String rationale,
            Act proposed,
            Act signedOff,
            Act sentBack,
            String sentBackReason,
            Long replacesId,
            String whatChanged,
            Long replacedById) {
        VerdictView view(List<Long> evidenceIds, PeopleNames names) {
            return new VerdictView(
                    id,
                    version,
                    claimId,
                    step.id(),
                    step.slug(),
                    step.score(),
                    step.bestScore(),
                    step.worstScore(),
                    step.scaleName() + " " + step.scaleNumber(),
                    rationale,
                    names.of(proposed.by()),
                    proposed.at(),
                    names.of(signedOff.by()),
                    signedOff.at(),
                    names.of(sentBack.by()),
                    sentBack.at(),
                    sentBackReason,
                    replacesId,
                    whatChanged,
                    evidenceIds,
                    statement,
                    proposed.by(),
                    replacedById,
                    state());
        }

        private String state() {
            if (sentBack.at() != null) return "sent-back";
            if (signedOff.at() == null) return "waiting";
            return replacedById == null ? "in-force" : "replaced";
        }
    }

    /** The verdict in force of each claim that has one, in two queries. */
    @Transactional
    public Map<Long, VerdictView> inForce(Collection<Long> claimIds) {
        if (claimIds.isEmpty()) return Map.of();
        return views("v.claimId in :value and " + IN_FORCE, Set.copyOf(claimIds)).stream()
                .collect(Collectors.toMap(VerdictView::claimId, verdict -> verdict));
    }

    /** All verdicts on a claim, the newest first, in two queries. */
    @Transactional
    public List<VerdictView> of(long claimId) {
        return views("v.claimId = :value", claimId);
    }

    /** Refused as {@link CommonProblem#NOT_FOUND}, or as deleted with its claim. */
    @Transactional
    public VerdictView required(long id) {
        VerdictView view =
                views("v.id = :value", id).stream().findFirst().orElseThrow(CommonProblem.NOT_FOUND::refusal);
        claims.required(view.claimId());
        return view;
    }

    /** The verdicts of others that this person may sign off, the oldest first. */
    @Transactional
    public Slice<WaitingVerdict> awaitingSignOff(long personId, Paging paging) {
        return waiting("v.proposedBy <> :person", personId, paging);
    }

    /** The verdicts that this person proposed and that wait for others, the oldest first. */
    @Transactional
    public Slice<WaitingVerdict> proposedAndWaiting(long personId, Paging paging) {
        return waiting("v.proposedBy = :person", personId, paging);
    }

    /**
     * A verdict that waits for another person. Refused while one waits already, and when what the proposal was made on
     * is not so any more: the claim's wording, the verdict in force.
     *
     * @param seenVersion the claim's, or {@link ETags#ANY} of somebody who says in the proposal what they saw
     * @param proposal as {@link VerdictChecks} let it through
     */
    @Transactional
    public long propose(long claimId, int seenVersion, Proposal proposal, Actor by) {
        claims.inReview(claimId, seenVersion);
        if (count("claimId = :claim and signedOffAt is null and sentBackAt is null", Parameters.with("claim", claimId))
                > 0) throw ClaimProblem.VERDICT_WAITING.refusal();
        String statement = claims.required(claimId).statement();
        VerdictView inForce = inForce(List.of(claimId)).get(claimId);
        boolean reworded = proposal.statement() != null && !sameWords(proposal.statement(), statement);
        if (reworded || !Objects.equals(proposal.replacesId(), inForce == null ? null : inForce.id()))
            throw CommonProblem.CHANGED_MEANWHILE.refusal();
        RatingView rating = ratings.presetNamed(proposal.rating());
        Verdict verdict = new Verdict(claimId, statement, rating, proposal, by.id(), clock.instant());
        persistAndFlush(verdict);
        requireStanding(verdict);
        history.record(
                by,
                ReviewAction.VERDICT_PROPOSED,
                Subject.verdict(verdict.id),
                null,
                verdict.state(rating),
                related(verdict));
        return verdict.id;
    }

    /**
     * Puts a verdict in force. Refused for whoever proposed it, once it is decided, and when the claim was worded anew
     * since it was proposed.
     */
    @Transactional
    public void signOff(long id, int seenVersion, Actor by) {
        Verdict verdict = locked(id);
        verdict.signOff(seenVersion, by.id(), clock.instant());
        claims.rated(verdict.claimId, verdict.ratingId);
        if (!claims.required(verdict.claimId).statement().equals(verdict.statement))
            throw ReviewProblem.STATEMENT_CHANGED.refusal();
        requireStanding(verdict);
        history.record(
                by,
                ReviewAction.VERDICT_SIGNED_OFF,
                Subject.verdict(id),
                Map.of("state", "waiting"),
                Map.of(
                        "state",
                        "in-force",
                        "rating",
                        ratings.of(verdict.ratingId).slug()),
                related(verdict));
    }

    /** None of the evidence may have been withdrawn meanwhile. */
    private void requireStanding(Verdict verdict) {
        long withdrawn = count(
                "from Evidence e where e.withdrawnAt is not null and e.id in"
                        + " (select used from Verdict v join v.evidenceIds used where v.id = :verdict)",
                Parameters.with("verdict", verdict.id));
        if (withdrawn > 0) throw ReviewProblem.EVIDENCE_WITHDRAWN.refusal();
    }

    /** The claim is open again; a verdict that was in force before stays in force. */
    @Transactional
    public void sendBack(long id, int seenVersion, String reason, Actor by) {
        Verdict verdict = locked(id);
        verdict.sendBack(seenVersion, reason, by.id(), clock.instant());
        VerdictView inForce = inForce(List.of(verdict.claimId)).get(verdict.claimId);
        claims.openAgain(verdict.claimId, inForce == null ? null : inForce.ratingId());
        history.record(
                by,
                ReviewAction.VERDICT_SENT_BACK,
                Subject.verdict(id),
                Map.of("state", "waiting"),
                Map.of("state", "sent-back", "reason", reason),
                related(verdict));
    }

    /** Browsers send line breaks in their own way. */
    private static boolean sameWords(String one, String other) {
        return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }

    private Verdict locked(long id) {
        Verdict verdict = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (verdict == null) throw CommonProblem.NOT_FOUND.refusal();
        claims.required(verdict.claimId);
        return verdict;
    }

    /** The verdicts of this person that came back and were not followed by another, the last decision first. */
    @Transactional
    public Slice<SentBack> sentBackTo(long personId, Paging paging) {
        Parameters whose = Parameters.with("person", personId);
        List<SentBack> rows = find(
                        "select v.id, v.claimId, c.statement, r.id, r.slug, v.sentBackBy, v.sentBackReason " + SENT_BACK
                                + " order by v.sentBackAt desc, v.id desc",
                        whose)
                .project(SentBackRow.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .stream()
                .map(row -> row.named(names))
                .toList();
        return Slice.of(rows, count(SENT_BACK, whose), paging);
    }

    private Slice<WaitingVerdict> waiting(String whose, long personId, Paging paging) {
        String from = "from Verdict v join Claim c on c.id = v.claimId join Rating r on r.id = v.ratingId where "
                + WAITING + " and c.deletedAt is null and " + whose;
        Parameters person = Parameters.with("person", personId);
        List<WaitingVerdict> rows = find(
                        "select v.id, v.claimId, c.statement, r.id, r.slug, v.proposedBy, v.proposedAt " + from
                                + " order by v.proposedAt, v.id",
                        person)
                .project(WaitingRow.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .stream()
                .map(row -> row.named(names))
                .toList();
        return Slice.of(rows, count(from, person), paging);
    }

    /** Panache projects into flat rows only. */
    private List<VerdictView> views(String which, Object value) {
        List<Row> rows = getEntityManager()
                .createQuery(ROWS.formatted(Verdicts.class.getName(), which), Row.class)
                .setParameter("value", value)
                .getResultList();
        Map<Long, List<Long>> evidence = evidence(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.view(evidence.getOrDefault(row.id(), List.of()), names))
                .toList();
    }

    private Map<Long, List<Long>> evidence(List<Long> verdictIds) {
        if (verdictIds.isEmpty()) return Map.of();
        record Used(Long verdict, Long evidence) {}
        return find(
                        "select v.id, e from Verdict v join v.evidenceIds e where v.id in :verdicts order by v.id, e",
                        Parameters.with("verdicts", verdictIds))
                .project(Used.class)
                .stream()
                .collect(Collectors.groupingBy(Used::verdict, Collectors.mapping(Used::evidence, Collectors.toList())));
    }

    /** The pages on which its events show. */
    private static Subject[] related(Verdict verdict) {
        Subject claim = Subject.claim(verdict.claimId);
        return verdict.replacesId == null
                ? new Subject[] {claim}
                : new Subject[] {claim, Subject.verdict(verdict.replacesId)};
    }
}
