package org.claimtrail.text;

/**
 * A stretch of raw text, counted in Unicode code points.
 *
 * @param begin code points before the stretch
 * @param end code points before the first character after the stretch
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException unless 0 &lt;= begin &lt;= end */
    public Span {
        if (begin < 0 || end < begin) throw new IllegalArgumentException("Not a span: " + begin + ".." + end);
    }

    /** Code points covered. */
    public int length() {
        return end - begin;
    }

    public boolean empty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one code point; neighbours do not. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether what the two share is at least half of what they cover together. */
    public boolean mostlySame(Span other) {
        int shared = Math.min(end, other.end) - Math.max(begin, other.begin);
        return shared > 0 && 2L * shared >= (long) length() + other.length() - shared;
    }

    /** Reading order: what begins first; of those that begin together, the shorter. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
