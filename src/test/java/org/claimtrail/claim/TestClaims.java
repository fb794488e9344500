package org.claimtrail.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimtrail.account.TestPeople;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.history.Actor;
import org.claimtrail.testing.Desk;
import org.claimtrail.text.Occurrences;
import org.claimtrail.text.Span;

/** Makes claims for tests through the real use case, in the name of the reviewer ana. */
@ApplicationScoped
public class TestClaims {
    private final Linking linking;
    private final VersionTexts texts;
    private final Cards cards;
    private final TestPeople people;

    TestClaims(Linking linking, VersionTexts texts, Cards cards, TestPeople people) {
        this.linking = linking;
        this.texts = texts;
        this.cards = cards;
        this.people = people;
    }

    /** A claim with one appearance: where these words stand first in the article. Its id. */
    public long claim(String statement, long articleId, String exactWords) {
        return claim(statement, articleId, exactWords, null);
    }

    /** The same, in any version. */
    long claim(String statement, Passage passage) {
        long article = passage.text().articleId();
        return linking.newClaim(statement, passage, draft(article, null), null, ana())
                .claimId();
    }

    /** The same, said by a known speaker. */
    public long claim(String statement, long articleId, String exactWords, Long speakerId) {
        return linking.newClaim(statement, passage(articleId, exactWords), draft(articleId, speakerId), null, ana())
                .claimId();
    }

    /** One more appearance of a claim; the appearance's id. */
    public long appearance(long claimId, long articleId, String exactWords) {
        return linking.addTo(claimId, passage(articleId, exactWords), draft(articleId, null), null, ana())
                .appearanceId();
    }

    List<Card> cards(long articleId) {
        return cards.of(texts.currentText(articleId));
    }

    /** The first suggestion in the current text of an article that holds these words. */
    public long suggestion(long articleId, String words) {
        return cards(articleId).stream()
                .filter(card -> card.suggestionId() != null && card.quote().contains(words))
                .findFirst()
                .orElseThrow()
                .suggestionId();
    }

    Passage passage(long articleId, String exactWords) {
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

    Actor ana() {
        return new Actor(people.ensure("ana", "reviewer", Desk.PASSWORD), "ana");
    }
}
