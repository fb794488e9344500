package org.claimtrail.account.kept;

/** Where to go after signing in: only to a page of this desk, never to where a foreign link wants. */
public final class LocalAddress {
    private LocalAddress() {}

    public static String or(String wanted, String otherwise) {
        boolean local = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return local && isAddress(wanted) ? wanted : otherwise;
    }

    private static boolean isAddress(String wanted) {
        try {
            return java.net.URI.create(wanted).getHost() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
