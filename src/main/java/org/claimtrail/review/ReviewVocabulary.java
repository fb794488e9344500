package org.claimtrail.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class ReviewVocabulary extends Vocabulary implements ProblemSource {
    ReviewVocabulary() {
        super("review", ReviewMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(ReviewProblem.values());
    }
}
