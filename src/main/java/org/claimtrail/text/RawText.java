package org.claimtrail.text;

/**
 * What a text goes through exactly once, before it is stored as an article version's raw text and spans point into it.
 */
public final class RawText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private RawText() {}

    /**
     * The text without what databases refuse and browsers drop or replace, so that every offset means the same
     * everywhere: C0 controls other than tab and line breaks go (PostgreSQL stores no NUL), a form feed becomes a line
     * feed, half a surrogate pair becomes U+FFFD, byte order marks at the start go. Cleaning twice changes nothing.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                clean.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (isKept(c) && !(c == BYTE_ORDER_MARK && clean.isEmpty())) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isKept(char c) {
        return c >= ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
