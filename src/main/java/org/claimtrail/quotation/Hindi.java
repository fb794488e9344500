package org.claimtrail.quotation;

final class Hindi implements Language {
    @Override
    public String code() {
        return "hi";
    }
}
