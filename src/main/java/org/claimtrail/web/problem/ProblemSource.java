package org.claimtrail.web.problem;

import java.util.List;

/** A room that refuses something: a bean, so that one page can explain everything that is refused anywhere. */
public interface ProblemSource {
    List<? extends Problem> problems();
}
