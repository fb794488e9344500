package org.claimtrail.quotation.language;

final class Portuguese implements Language {
    @Override
    public String code() {
        return "pt";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
