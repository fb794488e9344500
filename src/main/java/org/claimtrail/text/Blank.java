package org.claimtrail.text;

/** What separates words: Unicode's white space, the no-break spaces that Java leaves out included. */
final class Blank {
    private Blank() {}

    static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }

    static boolean isLineBreak(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
