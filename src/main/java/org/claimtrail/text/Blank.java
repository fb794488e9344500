package org.claimtrail.text;

/** What separates words: Unicode's white space, the no-break spaces that Java leaves out included. */
public final class Blank {
    private Blank() {}

    public static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }

    public static boolean isLineBreak(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
