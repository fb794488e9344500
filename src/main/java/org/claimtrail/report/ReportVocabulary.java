package org.claimtrail.report;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class ReportVocabulary extends Vocabulary implements ProblemSource {
    ReportVocabulary() {
        super("report", ReportMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(ReportProblem.values());
    }
}
