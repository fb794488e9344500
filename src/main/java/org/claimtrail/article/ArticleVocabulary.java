package org.claimtrail.article;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class ArticleVocabulary extends Vocabulary implements ProblemSource {
    ArticleVocabulary() {
        super("article", ArticleMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(ArticleProblem.values());
    }
}
