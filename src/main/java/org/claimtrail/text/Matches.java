package org.claimtrail.text;

import java.util.ArrayList;
import java.util.List;

/** Exact search in linear time whatever the text (Knuth, Morris, Pratt 1977): String.indexOf is quadratic on "aaaa". */
final class Matches {
    private Matches() {}

    /** Where the needle begins in the haystack, in order; one that begins inside another is found only if asked for. */
    static List<Integer> of(int[] needle, int[] haystack, boolean overlapping) {
        List<Integer> found = new ArrayList<>();
        if (needle.length == 0) return found;
        int[] fallback = fallback(needle);
        int matched = 0;
        for (int i = 0; i < haystack.length; i++) {
            while (matched > 0 && haystack[i] != needle[matched]) matched = fallback[matched - 1];
            if (haystack[i] == needle[matched]) matched++;
            if (matched == needle.length) {
                found.add(i - needle.length + 1);
                matched = overlapping ? fallback[matched - 1] : 0;
            }
        }
        return found;
    }

    /** For each prefix of the needle, the length of its longest proper prefix that is also its suffix. */
    private static int[] fallback(int[] needle) {
        int[] fallback = new int[needle.length];
        for (int i = 1, matched = 0; i < needle.length; i++) {
            while (matched > 0 && needle[i] != needle[matched]) matched = fallback[matched - 1];
            if (needle[i] == needle[matched]) matched++;
            fallback[i] = matched;
        }
        return fallback;
    }
}
