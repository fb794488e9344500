package org.claimtrail.quotation.language;

final class Russian implements Language {
    @Override
    public String code() {
        return "ru";
    }

    @Override
    public boolean setsSpeechInDashes() {
        return true;
    }
}
