package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimtrail.article.view.VersionTexts;

/** What was suggested in articles, for tests. */
@ApplicationScoped
public class TestSuggestions {
    private final SuggestedPassages passages;
    private final VersionTexts texts;

    TestSuggestions(SuggestedPassages passages, VersionTexts texts) {
        this.passages = passages;
        this.texts = texts;
    }

    /** What stands in the margin of an article, in reading order. */
    public List<SuggestedPassage> passages(long articleId) {
        return passages.of(texts.currentText(articleId));
    }

    /** The first suggestion in the current text of an article that holds these words. */
    public long suggestion(long articleId, String words) {
        return passages(articleId).stream()
                .filter(passage ->
                        passage.suggestionId() != null && passage.quote().contains(words))
                .findFirst()
                .orElseThrow()
                .suggestionId();
    }
}
