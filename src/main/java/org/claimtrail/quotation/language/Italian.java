package org.claimtrail.quotation.language;

final class Italian implements Language {
    @Override
    public String code() {
        return "it";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
