package org.claimtrail.web.problem;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class ProblemVocabulary extends Vocabulary implements ProblemSource {
    ProblemVocabulary() {
        super("problem", ProblemMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(CommonProblem.values());
    }
}
