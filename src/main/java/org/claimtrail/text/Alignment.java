package org.claimtrail.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Which word of one text is which of another, in order. Long stretches of words that stand once in each text are found
 * first (Cohen's patience diff, on ever shorter stretches), and what lies between them by Myers' algorithm (1986) if it is
 * short. Time is O(n log n): long gaps without anything in common, and gaps beyond a budget of steps, stay unmatched.
 */
final class Alignment {
    private static final int[] STRETCHES = {32, 8, 3, 1};
    private static final int SHORT_GAP = 400;
    private static final int NONE = -1;

    private final Words before;
    private final Words after;
    private final int[] partner;
    private long budget = 40_000_000;

    private record Gap(int from, int to, int otherFrom, int otherTo, int level) {
        boolean isEmpty() {
            return from == to || otherFrom == otherTo;
        }
    }

    private Alignment(Words before, Words after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.count()];
        Arrays.fill(partner, NONE);
    }

    /** For each word before, the one after that it is; -1 where there is none. Partners ascend. */
    static int[] of(Words before, Words after) {
        Alignment alignment = new Alignment(before, after);
        Deque<Gap> gaps = new ArrayDeque<>();
        gaps.push(new Gap(0, before.count(), 0, after.count(), 0));
        while (!gaps.isEmpty()) alignment.close(gaps.pop(), gaps);
        return alignment.partner;
    }

    private boolean same(int word, int other) {
        return before.id(word) == after.id(other);
    }

    private void close(Gap given, Deque<Gap> gaps) {
        Gap gap = withoutSameEnds(given);
        if (gap.isEmpty()) return;
        long steps = (long) gap.to() - gap.from() + gap.otherTo() - gap.otherFrom();
        if (steps <= SHORT_GAP && steps * steps <= budget) {
            budget -= steps * steps;
            closeShort(gap);
            return;
        }
        for (int level = gap.level(); level < STRETCHES.length; level++) {
            if (split(gap, level, gaps)) return;
        }
    }

    private Gap withoutSameEnds(Gap gap) {
        int from = gap.from();
        int to = gap.to();
        int otherFrom = gap.otherFrom();
        int otherTo = gap.otherTo();
        while (from < to && otherFrom < otherTo && same(from, otherFrom)) partner[from++] = otherFrom++;
        while (from < to && otherFrom < otherTo && same(to - 1, otherTo - 1)) partner[--to] = --otherTo;
        return new Gap(from, to, otherFrom, otherTo, gap.level());
    }

    private void closeShort(Gap gap) {
        List<Integer> old = ids(before, gap.from(), gap.to());
        List<Integer> fresh = ids(after, gap.otherFrom(), gap.otherTo());
        int at = 0;
        int other = 0;
        List<Change> changes = new MyersDiff<Integer>().computeDiff(old, fresh, null);
        Collections.reverse(changes); // the last one comes first
        for (Change change : changes) {
            while (at < change.startOriginal) partner[gap.from() + at++] = gap.otherFrom() + other++;
            at = change.endOriginal;
            other = change.endRevised;
        }
        while (at < old.size()) partner[gap.from() + at++] = gap.otherFrom() + other++;
    }

    private static List<Integer> ids(Words words, int from, int to) {
        List<Integer> ids = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) ids.add(words.id(i));
        return ids;
    }

    /** Matches the stretches of this level's length that stand once on each side; false when there are none in order. */
    private boolean split(Gap gap, int level, Deque<Gap> gaps) {
        int length = STRETCHES[level];
        List<int[]> anchors = ascending(common(gap, length));
        int from = gap.from();
        int otherFrom = gap.otherFrom();
        for (int[] anchor : anchors) {
            int at = anchor[0];
            int other = anchor[1];
            if (at < from || other < otherFrom) continue; // reached from the anchor before
            int begin = at;
            int otherBegin = other;
            while (begin > from && otherBegin > otherFrom && same(begin - 1, otherBegin - 1)) {
                begin--;
                otherBegin--;
            }
            int end = at + length;
            int otherEnd = other + length;
            while (end < gap.to() && otherEnd < gap.otherTo() && same(end, otherEnd)) {
                end++;
                otherEnd++;
            }
            for (int i = begin; i < end; i++) partner[i] = otherBegin + i - begin;
            gaps.push(new Gap(from, begin, otherFrom, otherBegin, level + 1));
            from = end;
            otherFrom = otherEnd;
        }
        if (from == gap.from()) return false;
        gaps.push(new Gap(from, gap.to(), otherFrom, gap.otherTo(), level + 1));
        return true;
    }

    /** Where stretches of that length stand that both sides have once, as pairs in the order of the first. */
    private List<int[]> common(Gap gap, int length) {
        long[] old = once(before, gap.from(), gap.to(), length);
        long[] fresh = once(after, gap.otherFrom(), gap.otherTo(), length);
        List<int[]> pairs = new ArrayList<>();
        int j = 0;
        for (long each : old) {
            while (j < fresh.length && hash(fresh[j]) < hash(each)) j++;
            if (j == fresh.length || hash(fresh[j]) != hash(each)) continue;
            int at = gap.from() + place(each);
            int other = gap.otherFrom() + place(fresh[j]);
            if (sameStretch(at, other, length)) pairs.add(new int[] {at, other});
        }
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return pairs;
    }

    private boolean sameStretch(int at, int other, int length) {
        for (int i = 0; i < length; i++) if (!same(at + i, other + i)) return false;
        return true;
    }

    private static final int PLACE_BITS = 24;

    private static long hash(long stretch) {
        return stretch >>> PLACE_BITS;
    }

    private static int place(long stretch) {
        return (int) (stretch & ((1 << PLACE_BITS) - 1));
    }

    /**
     * Stretches whose hash no other one has, ascending by it: the hash above, the place in the lower 24 bits. What
     * two stretches share by chance is lost as an anchor, and nothing worse.
     */
    private static long[] once(Words words, int from, int to, int length) {
        int count = Math.min(to - from - length + 1, 1 << PLACE_BITS);
        if (count <= 0) return new long[0];
        long[] all = new long[count];
        long factor = 0x9E3779B97F4A7C15L;
        long first = 1;
        for (int i = 0; i < length; i++) first *= factor;
        long rolling = 0;
        for (int i = 0; i < count + length - 1; i++) {
            rolling = rolling * factor + words.id(from + i) + 1;
            if (i >= length) rolling -= first * (words.id(from + i - length) + 1);
            int begin = i - length + 1;
            if (begin >= 0) all[begin] = mixed(rolling) << PLACE_BITS | begin;
        }
        Arrays.sort(all);
        int kept = 0;
        long[] once = new long[count];
        for (int i = 0; i < count; i++) {
            boolean again =
                    (i > 0 && hash(all[i]) == hash(all[i - 1])) || (i + 1 < count && hash(all[i]) == hash(all[i + 1]));
            if (!again) once[kept++] = all[i];
        }
        return Arrays.copyOf(once, kept);
    }

    /** Murmur3's finalizer, of which 39 bits are kept: spreads over all bits what the rolling hash has in some. */
    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (mixed ^ mixed >>> 33) & 0x7FFFFFFFFFL;
    }

    /** The longest part of the pairs that ascends on both sides (patience sorting). */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int longest = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low == 0 ? NONE : ends[low - 1];
            ends[low] = i;
            if (low == longest) longest++;
        }
        List<int[]> chosen = new ArrayList<>();
        for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = previous[i]) chosen.add(pairs.get(i));
        Collections.reverse(chosen);
        return chosen;
    }
}
