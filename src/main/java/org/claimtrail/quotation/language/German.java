package org.claimtrail.quotation.language;

final class German implements Language {
    @Override
    public String code() {
        return "de";
    }
}
