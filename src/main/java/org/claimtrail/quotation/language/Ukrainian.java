package org.claimtrail.quotation.language;

final class Ukrainian implements Language {
    @Override
    public String code() {
        return "uk";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
