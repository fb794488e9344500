package org.claimtrail.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.Vocabulary;

@Singleton
class AccountVocabulary extends Vocabulary implements ProblemSource {
    AccountVocabulary() {
        super("account", AccountMessages.class);
    }

    @Override
    public List<? extends Problem> problems() {
        return List.of(AccountProblem.values());
    }
}
