package org.claimtrail.quotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.CheckWorthiness.Ground;

/** Learned from sentences of political debates and speeches that people labelled (the model card names them). */
final class Worth {
    static final Worth ENGLISH = new Worth(Model.named("en-worth.bin"));

    private final Model model;

    Worth(Model model) {
        this.model = model;
    }

    CheckWorthiness of(String statement) {
        return of(new WorthFeatures(statement));
    }

    /** @param tokens of a text that was read as English */
    CheckWorthiness of(List<Token> tokens) {
        return of(new WorthFeatures(tokens));
    }

    private CheckWorthiness of(WorthFeatures features) {
        Model.Decision decision = model.decide();
        features.describe(decision);
        return new CheckWorthiness(decision.probability(), grounds(features));
    }

    private static Set<Ground> grounds(WorthFeatures features) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        for (Ground ground : List.of(Ground.FIGURE, Ground.COMPARISON, Ground.CAUSE, Ground.RECORD)) {
            if (features.shows(ground)) grounds.add(ground);
        }
        boolean factual = grounds.contains(Ground.FIGURE) || grounds.contains(Ground.RECORD);
        if (features.shows(Ground.PREDICTION) && !features.shows(Ground.RECORD)) grounds.add(Ground.PREDICTION);
        if (features.shows(Ground.OPINION) && !factual) grounds.add(Ground.OPINION);
        return grounds;
    }
}
