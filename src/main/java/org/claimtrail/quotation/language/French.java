package org.claimtrail.quotation.language;

final class French implements Language {
    @Override
    public String code() {
        return "fr";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
