package org.claimtrail.quotation.language;

import org.claimtrail.quotation.Support;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.learned.WordClasses;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.worth.Worth;

/** The one language that something was learned for: see the model card, src/docs/quotation-model.md. */
final class English implements Language {
    @Override
    public String code() {
        return "en";
    }

    @Override
    public Support support() {
        return Support.FULL;
    }

    @Override
    public Model model() {
        return Learned.MODEL;
    }

    @Override
    public Worth worth() {
        return Learned.WORTH;
    }

    /** Read when they are first asked for, as what was learned is. */
    static final class Words {
        static final WordClasses CLASSES = WordClasses.beside(English.class, "en-words.tsv");
    }

    private static final class Learned {
        static final Model MODEL = Model.beside(English.class, "en-model.bin");
        static final Worth WORTH = new Worth(
                Lexicon.beside(English.class, "en.txt"),
                Lexicon.beside(English.class, "en-worth.txt"),
                Model.beside(English.class, "en-worth.bin"));
    }
}
