package org.claimtrail.quotation;

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
