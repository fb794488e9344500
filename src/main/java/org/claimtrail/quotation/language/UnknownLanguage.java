package org.claimtrail.quotation.language;

import org.claimtrail.quotation.Support;
import org.claimtrail.quotation.word.Lexicon;

/** Any language that the engine has no words of: quotation marks are all it sees there. */
final class UnknownLanguage implements Language {
    @Override
    public String code() {
        return "";
    }

    @Override
    public Lexicon lexicon() {
        return Lexicon.EMPTY;
    }

    @Override
    public Support support() {
        return Support.MARKS;
    }
}
