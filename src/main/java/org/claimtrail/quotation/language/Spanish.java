package org.claimtrail.quotation.language;

final class Spanish implements Language {
    @Override
    public String code() {
        return "es";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
