package org.claimtrail.quotation.language;

import org.claimtrail.quotation.Support;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.learned.WordClasses;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.worth.Worth;

/**
 * What the engine asks of a language; nothing else in it knows one language from another. A language is a class here, the
 * file of its words beside it, named by its code, and a place among {@link Languages#known}. Of what it does not state it
 * has what most languages have: direct speech with its speakers, by rule, and nothing learned.
 */
public interface Language {
    /** The two letters of ISO 639-1, small. */
    String code();

    default Lexicon lexicon() {
        return Lexicon.beside(Language.class, code() + ".txt");
    }

    /** Whether its newspapers and books set dialogue in dashes. */
    default boolean setsSpeechInDashes() {
        return false;
    }

    default Support support() {
        return Support.DIRECT;
    }

    /** The weights of the decisions, learned from annotated news. */
    default Model model() {
        return Model.NOTHING;
    }

    /** What is known of its words; a language without such a list takes a word for the English one that is spelled so. */
    default WordClasses wordClasses() {
        return English.Words.CLASSES;
    }

    /** What tells how much a statement asks to be checked, or null if nothing does. */
    default Worth worth() {
        return null;
    }
}
