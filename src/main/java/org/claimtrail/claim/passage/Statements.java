package org.claimtrail.claim.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns quoted words into the first wording of a claim. */
public final class Statements {
    /** In characters. */
    public static final int LONGEST = 2000;

    private static final String OPENING = "\"“„«»‹›‘‚'‟”’";
    private static final String CLOSING = "\"”“»«›‹’‘'‟";
    private static final String LOOSE = ",;:–—-";

    /** What joins reported speech to its cue in the languages of the engine: "that", "dass", "que" ... */
    private static final Pattern JOINING = Pattern.compile("(?iu)(?:(?:that|dass|daß|que|che|что|що) |qu['’])(?=.{8})");

    private Statements() {}

    /** Reported speech becomes a sentence of its own, as far as its beginning goes. */
    static String from(String quote, QuoteKind kind) {
        String line = quote.replaceAll("[\\s\\p{Z}\\u0085]+", " ").strip();
        String bare = withoutMarks(line);
        String words = bare.isEmpty() ? line : bare;
        if (kind == QuoteKind.INDIRECT || kind == QuoteKind.MIXED) words = sentence(words);
        return fitting(words, LONGEST);
    }

    private static String sentence(String words) {
        Matcher joining = JOINING.matcher(words);
        String rest = joining.lookingAt() ? words.substring(joining.end()) : words;
        int first = rest.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + rest.substring(Character.charCount(first));
    }

    /** At most so many code points, cut between words where it has to be. */
    public static String fitting(String text, int max) {
        if (text == null || text.codePointCount(0, text.length()) <= max) return text;
        String cut = text.substring(0, text.offsetByCodePoints(0, max - 1));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() / 2 ? cut.substring(0, space) : cut) + "…";
    }

    /** Marks go only in pairs: one that opens a quotation within the words stays. */
    private static String withoutMarks(String line) {
        String rest = trimmed(line);
        while (rest.length() > 1 && opens(rest) && closes(rest) && isPairOuter(rest))
            rest = trimmed(rest.substring(1, rest.length() - 1).strip());
        return rest;
    }

    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && (LOOSE.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) end--;
        return line.substring(0, end);
    }

    private static boolean opens(String line) {
        return OPENING.indexOf(line.charAt(0)) >= 0;
    }

    private static boolean closes(String line) {
        return CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** “a” and “b” begins and ends with marks that are not each other's. */
    private static boolean isPairOuter(String line) {
        char open = line.charAt(0);
        char close = line.charAt(line.length() - 1);
        String inside = line.substring(1, line.length() - 1);
        return open == close
                ? inside.indexOf(open) < 0
                : inside.indexOf(close) < 0
                        || (inside.indexOf(open) >= 0 && inside.indexOf(open) < inside.indexOf(close));
    }
}
