package org.claimtrail.quotation;

final class German implements Language {
    @Override
    public String code() {
        return "de";
    }
}
