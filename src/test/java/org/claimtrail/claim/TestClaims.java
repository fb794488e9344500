package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimtrail.account.TestPeople;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.link.LinkDraft;
import org.claimtrail.claim.link.Linking;
import org.claimtrail.claim.link.PassageLink;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.Desk;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;

/** Makes claims for tests through the real use case, in the name of the reviewer ana. */
@ApplicationScoped
public class TestClaims {
    private final Linking linking;
    private final VersionTexts texts;
    private final TestPeople people;

    TestClaims(Linking linking, VersionTexts texts, TestPeople people) {
        this.linking = linking;
        this.texts = texts;
        this.people = people;
    }

    /** A claim with one appearance: where these words stand first in the article. Its id. */
    public long claim(String statement, long articleId, String exactWords) {
        return claim(statement, articleId, exactWords, null);
    }

    /** The same, in any version. */
    public long claim(String statement, Passage passage) {
        long article = passage.text().articleId();
        return link(PassageLink.of(statement, passage, draft(article, null))).claimId();
    }

    /** The same, said by a known speaker. */
    public long claim(String statement, long articleId, String exactWords, Long speakerId) {
        return link(PassageLink.of(statement, passage(articleId, exactWords), draft(articleId, speakerId)))
                .claimId();
    }

    /** One more appearance of a claim; the appearance's id. */
    public long appearance(long claimId, long articleId, String exactWords) {
        return link(PassageLink.of(claimId, passage(articleId, exactWords), draft(articleId, null)))
                .appearanceId();
    }

    private Linking.Linked link(PassageLink link) {
        return linking.link(link, Linking.Cause.BY_HAND, ana());
    }

    public Passage passage(long articleId, String exactWords) {
        VersionText text = texts.currentText(articleId);
        Span span = Occurrences.of(text.rawText(), exactWords).get(0);
        return Passage.of(text, span.begin(), span.end());
    }

    private LinkDraft draft(long articleId, Long speakerId) {
        return new LinkDraft(
                QuoteKind.DIRECT.slug(),
                "said",
                null,
                speakerId,
                null,
                texts.currentText(articleId).outlet(),
                List.of());
    }

    public Actor ana() {
        return new Actor(people.ensure("ana", "reviewer", Desk.PASSWORD), "ana");
    }
}
