package org.claimtrail.web;

import java.nio.charset.StandardCharsets;

/** The Content-Disposition of what is to be saved and never shown by the browser (RFC 6266). */
public final class Attachment {
    private static final String SAFE = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * The header's value: the name in ASCII for old programs, and in full as RFC 5987 has it.
     *
     * @param fileName any text; path separators and control characters become underscores
     */
    public static String named(String fileName) {
        String name = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return "attachment; filename=\"" + name.replaceAll("[^ -~]+", "_").replace('"', '_') + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || SAFE.indexOf(c) >= 0) encoded.append(c);
            else encoded.append(String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
