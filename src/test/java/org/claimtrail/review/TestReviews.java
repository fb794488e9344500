package org.claimtrail.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.account.TestPeople;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.history.Actor;
import org.claimtrail.review.evidence.Assessment;
import org.claimtrail.review.evidence.EvidenceFolder;
import org.claimtrail.review.evidence.PassageView;
import org.claimtrail.review.evidence.WebSource;
import org.claimtrail.review.verdict.Proposal;
import org.claimtrail.review.verdict.VerdictView;
import org.claimtrail.review.verdict.Verdicts;
import org.claimtrail.review.verdict.WaitingVerdict;
import org.claimtrail.testing.Desk;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.ETags;

/** Evidence and verdicts for tests, made through the real use cases: ana proposes, ben signs off. */
@ApplicationScoped
public class TestReviews {
    private final EvidenceFolder folder;
    private final Verdicts verdicts;
    private final VersionTexts texts;
    private final TestArticles testArticles;
    private final TestClaims testClaims;
    private final TestPeople people;

    TestReviews(
            EvidenceFolder folder,
            Verdicts verdicts,
            VersionTexts texts,
            TestArticles testArticles,
            TestClaims testClaims,
            TestPeople people) {
        this.folder = folder;
        this.verdicts = verdicts;
        this.texts = texts;
        this.testArticles = testArticles;
        this.testClaims = testClaims;
        this.people = people;
    }

    /** A claim with this statement, which stands in an article of its own. */
    public long claim(String statement) {
        long article = testArticles.ready("On: " + statement, "Words that were said.");
        return testClaims.claim(statement, article, "Words that were said.");
    }

    /** Evidence: a link seen on 3 March 2026. */
    public long link(long claimId, String stance, String note) {
        return folder.addLink(
                claimId,
                new WebSource("https://register.example/" + claimId, LocalDate.of(2026, 3, 3)),
                new Assessment(stance, note),
                actor("ana"));
    }

    /** Evidence: the first place of these words in the article. */
    public long passage(long claimId, long articleId, String exactWords, String stance) {
        VersionText text = texts.currentText(articleId);
        Span span = Occurrences.of(text.rawText(), exactWords).get(0);
        return folder.addPassage(
                claimId,
                PassageView.of(text, span.begin(), span.end()).orElseThrow(),
                new Assessment(stance, null),
                actor("ana"));
    }

    /** A verdict by ana that waits for sign-off; it corrects the one in force, if there is one. */
    public long proposed(long claimId, String rating, Long... evidenceIds) {
        VerdictView inForce = verdicts.inForce(List.of(claimId)).get(claimId);
        return verdicts.propose(
                claimId,
                ETags.ANY,
                new Proposal(
                        null,
                        rating,
                        "The rationale of " + rating + ".",
                        Arrays.asList(evidenceIds),
                        inForce == null ? null : inForce.id(),
                        inForce == null ? null : "What changed since " + inForce.rating() + "."),
                actor("ana"));
    }

    /** A verdict by ana, signed off by ben. */
    public long rated(long claimId, String rating, Long... evidenceIds) {
        long id = proposed(claimId, rating, evidenceIds);
        verdicts.signOff(id, 0, actor("ben"));
        return id;
    }

    public void sendBack(long verdictId, String reason) {
        verdicts.sendBack(verdictId, 0, reason, actor("ben"));
    }

    /** Sends back whatever waits for sign-off, so that what comes next stands on the first page of its lists. */
    public void nothingWaits() {
        Actor other = actor("zoe");
        for (WaitingVerdict waiting : verdicts.awaitingSignOff(other.id(), new Paging(1, Paging.MAX_SIZE))
                .items()) verdicts.sendBack(waiting.id(), 0, "Made way for others.", other);
    }

    private Actor actor(String name) {
        return new Actor(people.ensure(name, "reviewer", Desk.PASSWORD), name);
    }
}
