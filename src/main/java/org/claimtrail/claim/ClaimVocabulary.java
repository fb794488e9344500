package org.claimtrail.claim;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class ClaimVocabulary extends Vocabulary implements ProblemSource {
    ClaimVocabulary() {
        super("claim", ClaimMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(ClaimProblem.values());
    }
}
