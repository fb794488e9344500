package org.claimtrail.quotation.language;

final class Turkish implements Language {
    @Override
    public String code() {
        return "tr";
    }
}
