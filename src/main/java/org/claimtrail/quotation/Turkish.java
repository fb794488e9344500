package org.claimtrail.quotation;

final class Turkish implements Language {
    @Override
    public String code() {
        return "tr";
    }
}
