package org.claimtrail.extraction.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;

/**
 * The raw text as people like to read it, with an offset map both ways. Wrapped lines are joined and hyphens at their
 * ends undone, paragraphs go on across pages, running heads and page numbers stand aside, ligatures and odd spaces are
 * written plainly, invisible characters are left out. Nothing else is: every visible character of the raw text stands in
 * exactly one segment, in the order of the raw text but for what interrupts a paragraph, which follows it.
 *
 * <p>A pure function of its arguments, to be made anew whenever it is shown. It may be improved at any time: what is
 * stored points into the raw text, and {@link #toView} finds it in whatever the view looks like by then.
 *
 * <p>All offsets are code points. Those of the view count through all segments, each followed by one line break, so that
 * {@link #text()} is the text that they point into.
 */
public final class ReadingView {
    /** What a segment is to the reader. */
    public enum Role {
        /** the article */
        MAIN,
        /** what stands around it: navigation, pointers to other articles, captions, invitations */
        BOILERPLATE,
        /** running heads and page numbers */
        PAGE_FURNITURE
    }

    /**
     * A paragraph, heading, list item or the like, or a line where line breaks matter.
     *
     * @param span its place in the view
     * @param block which of the blocks it comes from, counted from 0; the first, if it was joined from several. Segments
     *     of one block are lines of one paragraph
     * @param text without line breaks
     */
    public record Segment(Span span, BlockKind kind, Role role, int block, String text) {}

    /**
     * A stretch within a segment and what it shows.
     *
     * @param raw the same letters one by one; or, where its length differs, what the stretch stands for as a whole: a
     *     ligature, a run of white space, a letter that was repaired
     */
    public record Piece(Span view, Span raw) {
        /** Whether each letter of one is a letter of the other. */
        public boolean letterByLetter() {
            return view.length() == raw.length();
        }
    }

    private final List<Segment> segments;
    private final int[] view;
    private final int[] rawBegin;
    private final int[] rawEnd;
    private final int[] viewOf;
    private final boolean garbled;

    private ReadingView(
            List<Segment> segments, int[] view, int[] rawBegin, int[] rawEnd, int rawLength, boolean garbled) {
        this.segments = List.copyOf(segments);
        this.view = view;
        this.rawBegin = rawBegin;
        this.rawEnd = rawEnd;
        this.garbled = garbled;
        this.viewOf = new int[rawLength];
        Arrays.fill(viewOf, -1);
        for (int i = view.length - 1; i >= 0; i--) Arrays.fill(viewOf, rawBegin[i], rawEnd[i], i);
    }

    /**
     * The view of a text.
     *
     * @param rawText of an article version
     * @param blocks of the same version, in order and without overlaps
     */
    public static ReadingView of(String rawText, List<Block> blocks) {
        return new ReadingViewBuilder(rawText, blocks, false).build();
    }

    /**
     * As {@link #of}, with letters put right that were read in the wrong encoding ("cafÃ©" for "café"). Only shown: the
     * raw text stays as it is, and places in it are found as ever.
     */
    public static ReadingView repaired(String rawText, List<Block> blocks) {
        return new ReadingViewBuilder(rawText, blocks, true).build();
    }

    /**
     * The raw text as it is: every line a segment, blank ones too, every character where it stands, nothing set aside. Only
     * the line breaks are all alike.
     */
    public static ReadingView verbatim(String rawText) {
        return new ReadingViewBuilder(rawText, List.of(), false).buildVerbatim();
    }

    static ReadingView of(
            List<Segment> segments, int[] view, int[] rawBegin, int[] rawEnd, int rawLength, boolean garbled) {
        return new ReadingView(segments, view, rawBegin, rawEnd, rawLength, garbled);
    }

    /** What to show, in order. */
    public List<Segment> segments() {
        return segments;
    }

    /** Whether the raw text was read in the wrong encoding, so that {@link #repaired} may be offered. */
    public boolean garbled() {
        return garbled;
    }

    /** All segments, each followed by a line break. */
    public String text() {
        return new String(view, 0, view.length);
    }

    /**
     * Where in the raw text a stretch of the view stands: from its first to its last visible character. If the stretch
     * goes across pages, what stands between them in the raw text is included.
     *
     * @return null if there is nothing visible in the stretch
     * @throws IndexOutOfBoundsException if the stretch reaches beyond the view
     */
    public Span toRaw(Span stretch) {
        int begin = Integer.MAX_VALUE;
        int end = -1;
        for (int i = stretch.begin(); i < stretch.end(); i++) {
            if (isBlank(view[i])) continue;
            begin = Math.min(begin, rawBegin[i]);
            end = Math.max(end, rawEnd[i]);
        }
        return end < 0 ? null : new Span(begin, end);
    }

    /**
     * Where in the view a stretch of the raw text is shown: one stretch for each segment that shows some of it, in the
     * order of the view; several within a segment only if it shows other things in between. Empty if nothing of it is
     * visible.
     *
     * @throws IndexOutOfBoundsException if the stretch reaches beyond the raw text
     */
    public List<Span> toView(Span rawStretch) {
        List<Span> stretches = new ArrayList<>();
        int[] places = new int[rawStretch.length()];
        int count = 0;
        for (int i = rawStretch.begin(); i < rawStretch.end(); i++) if (viewOf[i] >= 0) places[count++] = i;
        int[] shown = Arrays.stream(places, 0, count)
                .map(i -> viewOf[i])
                .sorted()
                .distinct()
                .toArray();
        int from = 0;
        for (int i = 1; i <= shown.length; i++) {
            if (i < shown.length && follows(shown[i - 1], shown[i])) continue;
            addTrimmed(shown[from], lastOf(shown[i - 1]) + 1, stretches);
            from = i;
        }
        return stretches;
    }

    /** What a stretch of the raw text says, on one line; without running heads and page numbers that interrupt it. */
    public String shown(Span rawStretch) {
        StringBuilder words = new StringBuilder();
        for (Span stretch : toView(rawStretch)) {
            if (words.length() > 0 && isPageFurniture(stretch)) continue;
            if (words.length() > 0) words.append(' ');
            words.append(new String(view, stretch.begin(), stretch.length()));
        }
        return words.toString();
    }

    private boolean isPageFurniture(Span stretch) {
        return segments.stream()
                .anyMatch(segment ->
                        segment.role() == Role.PAGE_FURNITURE && segment.span().contains(stretch));
    }

    /**
     * A stretch of the view, cut where it is not letter for letter what stands in the raw text.
     *
     * @throws IndexOutOfBoundsException if the stretch reaches beyond the view
     */
    public List<Piece> pieces(Span stretch) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = stretch.begin(); from < stretch.end(); ) {
            int to = Math.min(stretch.end(), isLetter(from) ? endOfLetters(from) : lastOf(from) + 1);
            pieces.add(new Piece(new Span(from, to), new Span(rawBegin[from], rawEnd[to - 1])));
            from = to;
        }
        return pieces;
    }

    private int endOfLetters(int from) {
        int to = from + 1;
        while (to < view.length && isLetter(to) && rawBegin[to] == rawEnd[to - 1]) to++;
        return to;
    }

    /** Whether it shows one character of the raw text, and nothing else shows that one. */
    private boolean isLetter(int place) {
        return rawEnd[place] - rawBegin[place] == 1
                && lastOf(place) == place
                && (place == 0 || rawBegin[place - 1] != rawBegin[place]);
    }

    /** Whether nothing else is shown between two places. */
    private boolean follows(int place, int next) {
        return lastOf(place) + 1 == next;
    }

    /** A character of the raw text may be shown as several. */
    private int lastOf(int place) {
        int last = place;
        while (last + 1 < view.length
                && rawBegin[last + 1] == rawBegin[place]
                && rawEnd[last + 1] == rawEnd[place]
                && rawBegin[place] < rawEnd[place]) last++;
        return last;
    }

    private void addTrimmed(int begin, int end, List<Span> stretches) {
        int first = begin;
        int after = end;
        while (first < after && isBlank(view[first])) first++;
        while (after > first && isBlank(view[after - 1])) after--;
        if (first < after) stretches.add(new Span(first, after));
    }

    private static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\t' || letter == '\n';
    }
}
