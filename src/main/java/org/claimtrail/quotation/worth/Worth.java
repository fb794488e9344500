package org.claimtrail.quotation.worth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.CheckWorthiness;
import org.claimtrail.quotation.CheckWorthiness.Ground;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.Token;

/** Learned from sentences of political debates and speeches that people labelled (the model card names them). */
public final class Worth {
    private final Lexicon words;
    private final Lexicon groundWords;
    private final Model model;

    /**
     * @param words of the language
     * @param groundWords its words that tell what kind of statement it is
     */
    public Worth(Lexicon words, Lexicon groundWords, Model model) {
        this.words = words;
        this.groundWords = groundWords;
        this.model = model;
    }

    /** Whatever the text, this never throws and takes time linear in its length. */
    public CheckWorthiness of(String statement) {
        return of(new WorthFeatures(statement, words, groundWords));
    }

    /**
     * How much a statement is worth checking.
     *
     * @param tokens of a text that was read as one in the language
     */
    public CheckWorthiness of(List<Token> tokens) {
        return of(new WorthFeatures(tokens, groundWords));
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
