package org.claimtrail.quotation.language;

final class Hindi implements Language {
    @Override
    public String code() {
        return "hi";
    }
}
