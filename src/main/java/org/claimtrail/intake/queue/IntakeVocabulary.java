package org.claimtrail.intake.queue;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class IntakeVocabulary extends Vocabulary implements ProblemSource {
    IntakeVocabulary() {
        super("intake", IntakeMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(IntakeProblem.values());
    }
}
