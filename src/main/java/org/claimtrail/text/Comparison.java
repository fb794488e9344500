package org.claimtrail.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two texts, word by word. White space, the shape of quotation marks, and what nobody sees do not
 * count as changes. Immutable; O(n log n) in the length of the texts.
 */
public final class Comparison {
    /** An unchanged stretch between two changes goes with them if it is no longer than this, and half of either. */
    private static final int SPLINTER = 24;

    final Words before;
    final Words after;
    final int[] partner;

    private Comparison(Words before, Words after) {
        this.before = before;
        this.after = after;
        this.partner = Alignment.of(before, after);
    }

    public static Comparison of(String before, String after) {
        Map<String, Integer> ids = new HashMap<>();
        return new Comparison(Words.of(before, ids), Words.of(after, ids));
    }

    /** What became of a piece. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /**
     * A stretch of both texts or of one of them.
     *
     * @param before in code points of the text before; empty, at its place, for what was inserted
     * @param after in code points of the text after; empty, at its place, for what was deleted
     */
    public record Piece(Kind kind, Span before, Span after) {}

    /** Whether no word changed. */
    public boolean isSame() {
        return changes(0).isEmpty();
    }

    /**
     * All of both texts, in order: what is same or deleted makes up the text before, what is same or inserted the text
     * after. Between two same pieces, what was deleted comes first. A few words that stayed in the midst of longer changes
     * count as changed, since nobody can read a sentence of splinters.
     */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (Change change : changes(SPLINTER)) {
            add(pieces, Kind.SAME, from, change.from(), otherFrom, change.otherFrom());
            add(pieces, Kind.DELETED, change.from(), change.to(), change.otherFrom(), change.otherFrom());
            add(pieces, Kind.INSERTED, change.to(), change.to(), change.otherFrom(), change.otherTo());
            from = change.to();
            otherFrom = change.otherTo();
        }
        add(
                pieces,
                Kind.SAME,
                new Span(edge(before, from), before.letters().length),
                new Span(edge(after, otherFrom), after.letters().length));
        return pieces;
    }

    private void add(List<Piece> pieces, Kind kind, int from, int to, int otherFrom, int otherTo) {
        add(
                pieces,
                kind,
                new Span(edge(before, from), edge(before, to)),
                new Span(edge(after, otherFrom), edge(after, otherTo)));
    }

    private static void add(List<Piece> pieces, Kind kind, Span old, Span fresh) {
        boolean nothing =
                switch (kind) {
                    case SAME -> old.empty() && fresh.empty();
                    case DELETED -> old.empty();
                    case INSERTED -> fresh.empty();
                };
        if (!nothing) pieces.add(new Piece(kind, old, fresh));
    }

    /** Where a word's piece begins: the white space after a word is the word's, that before the first one the first's. */
    private static int edge(Words words, int word) {
        if (word == 0) return 0;
        return word == words.count() ? words.letters().length : words.begin(word);
    }

    /** Words that were replaced by others; one side may be empty. */
    private record Change(int from, int to, int otherFrom, int otherTo) {
        Change next() {
            return new Change(from + 1, to + 1, otherFrom + 1, otherTo + 1);
        }
    }

    private List<Change> changes(int splinter) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        int other = 0;
        while (at < before.count() || other < after.count()) {
            if (at < before.count() && partner[at] == other) {
                at++;
                other++;
                continue;
            }
            int from = at;
            int otherFrom = other;
            while (at < before.count() && partner[at] < 0) at++;
            other = at < before.count() ? partner[at] : after.count();
            Change change = slid(new Change(from, at, otherFrom, other));
            at = change.to();
            other = change.otherTo();
            add(changes, change, splinter);
        }
        return changes;
    }

    /** What was only added or only taken away may be told in several ways: where it is whole sentences, as these. */
    private Change slid(Change change) {
        boolean deleted = change.otherFrom() == change.otherTo();
        if (!deleted && change.from() != change.to()) return change;
        for (Change each = change; ; each = each.next()) {
            if (deleted ? isSentenceStart(before, each.from()) : isSentenceStart(after, each.otherFrom())) return each;
            boolean more = each.to() < before.count()
                    && partner[each.to()] == each.otherTo()
                    && (deleted
                            ? before.id(each.from()) == before.id(each.to())
                            : after.id(each.otherFrom()) == after.id(each.otherTo()));
            if (!more) return change;
        }
    }

    private static boolean isSentenceStart(Words words, int word) {
        return word == 0 || words.endsSentence(word - 1);
    }

    private void add(List<Change> changes, Change change, int splinter) {
        Change added = change;
        while (!changes.isEmpty()) {
            Change last = changes.get(changes.size() - 1);
            int between = length(before, last.to(), added.from());
            if (between > splinter || 2 * between > Math.min(size(last), size(added))) break;
            changes.remove(changes.size() - 1);
            added = new Change(last.from(), added.to(), last.otherFrom(), added.otherTo());
        }
        changes.add(added);
    }

    private int size(Change change) {
        return Math.max(
                length(before, change.from(), change.to()), length(after, change.otherFrom(), change.otherTo()));
    }

    private static int length(Words words, int from, int to) {
        return from == to ? 0 : words.end(to - 1) - words.begin(from);
    }
}
