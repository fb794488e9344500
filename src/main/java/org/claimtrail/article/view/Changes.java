package org.claimtrail.article.view;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Comparison;
import org.claimtrail.text.Comparison.Kind;
import org.claimtrail.text.Comparison.Piece;

/**
 * What changed between two texts, as pages show it.
 *
 * @param parts in order; long unchanged ones folded
 * @param deleted words that are no longer there
 * @param inserted words that are new
 * @param cut whether there is more than is shown
 */
public record Changes(List<Part> parts, int deleted, int inserted, boolean cut) {
    /** Unchanged words that are shown beside a change. */
    private static final int CONTEXT = 20;
    /** Fewer unchanged words than this are not worth folding. */
    private static final int FOLDED = 15;
    /** In UTF-16 units; a page with more takes browsers too long. */
    private static final int MOST = 400_000;

    /**
     * A stretch of text.
     *
     * @param is same, deleted, inserted or folded (unchanged and long)
     * @param words how many it has
     */
    public record Part(String is, String text, int words) {}

    /** Of the articles themselves, or of all that the versions hold. */
    static Changes of(VersionText before, VersionText after, boolean all) {
        return all ? between(before.rawText(), after.rawText()) : between(before.mainText(), after.mainText());
    }

    /** Of any two texts. */
    public static Changes between(String before, String after) {
        List<Part> parts = new ArrayList<>();
        CodePoints old = CodePoints.of(before);
        CodePoints fresh = CodePoints.of(after);
        List<Piece> pieces = Comparison.of(before, after).pieces();
        int deleted = 0;
        int inserted = 0;
        int shown = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.kind() == Kind.DELETED ? old.slice(piece.before()) : fresh.slice(piece.after());
            int words = words(text);
            if (piece.kind() == Kind.DELETED) deleted += words;
            if (piece.kind() == Kind.INSERTED) inserted += words;
            shown += text.length();
            if (shown > MOST) continue;
            if (piece.kind() == Kind.SAME)
                unchanged(parts, spaced(text, old.slice(piece.before())), i > 0, i + 1 < pieces.size());
            else parts.add(new Part(piece.kind() == Kind.DELETED ? "deleted" : "inserted", text, words));
        }
        return new Changes(List.copyOf(parts), deleted, inserted, shown > MOST);
    }

    public boolean none() {
        return deleted == 0 && inserted == 0;
    }

    /** Apart from what was deleted after it, also where the text ends with it by now. */
    private static String spaced(String text, String before) {
        boolean parted = before.isEmpty() || !isBlank(before, before.length() - 1);
        return parted || text.isEmpty() || isBlank(text, text.length() - 1) ? text : text + " ";
    }

    private static void unchanged(List<Part> parts, String text, boolean after, boolean before) {
        int begin = after ? end(text, CONTEXT) : 0;
        int end = before ? begin(text, CONTEXT) : text.length();
        int folded = begin < end ? words(text.substring(begin, end)) : 0;
        if (folded < FOLDED) {
            parts.add(new Part("same", text, words(text)));
            return;
        }
        if (begin > 0) parts.add(new Part("same", text.substring(0, begin), CONTEXT));
        parts.add(new Part("folded", text.substring(begin, end), folded));
        if (end < text.length()) parts.add(new Part("same", text.substring(end), CONTEXT));
    }

    /** Where the first so many words end. */
    private static int end(String text, int words) {
        int left = words;
        for (int i = 0; i < text.length(); i++) if (endsWord(text, i) && --left == 0) return i + 1;
        return text.length();
    }

    /** Where the last so many words begin. */
    private static int begin(String text, int words) {
        int left = words;
        for (int i = text.length() - 1; i >= 0; i--) if (beginsWord(text, i) && --left == 0) return i;
        return 0;
    }

    static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) if (beginsWord(text, i)) words++;
        return words;
    }

    private static boolean beginsWord(String text, int at) {
        return !isBlank(text, at) && (at == 0 || isBlank(text, at - 1));
    }

    private static boolean endsWord(String text, int at) {
        return !isBlank(text, at) && (at + 1 == text.length() || isBlank(text, at + 1));
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
