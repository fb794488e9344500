package org.claimtrail.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimtrail.article.view.BlockMark;
import org.claimtrail.claim.passage.Statements;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.extraction.view.ReadingView.Piece;
import org.claimtrail.extraction.view.ReadingView.Role;
import org.claimtrail.extraction.view.ReadingView.Segment;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;

/**
 * A text as the reading page shows it: sections of blocks, each block a few lines, each line cut into runs where a mark
 * begins or ends and where the view departs from the raw text. No run holds a line break, and runs know what they show, so
 * that a browser's selection can be counted back to code points of the raw text. Nothing visible is left out.
 */
public record ReadingText(List<Section> sections) {
    /** The id of the mark of a passage that an address names. */
    static final String PASSAGE = "passage";

    /** Neighbouring blocks that are the same to the reader. What stands at the edges of pages is all in one, at the end. */
    public record Section(Role role, List<Paragraph> paragraphs) {
        /** The role as templates compare it. */
        public String is() {
            return role.name();
        }

        /** Whether it is to be shown at once although it is set aside: somebody asked for a passage in it. */
        public boolean open() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .flatMap(line -> line.runs().stream())
                    .flatMap(run -> run.marks().stream())
                    .anyMatch(mark -> mark.id().equals(PASSAGE));
        }

        public int lines() {
            return paragraphs.stream().mapToInt(each -> each.lines().size()).sum();
        }
    }

    /**
     * A block, or several that one paragraph goes through.
     *
     * @param place in the raw text, from its first to its last visible character
     * @param mark what a person said of it, null where nobody did
     * @param title whether it is where the text has the article's title
     * @param listBegins whether it is a list item and the paragraph before is not
     * @param listEnds whether it is a list item and the next paragraph is not
     */
    public record Paragraph(
            BlockKind kind,
            Span place,
            BlockMark mark,
            boolean title,
            boolean listBegins,
            boolean listEnds,
            List<Line> lines) {
        /** In code points. */
        private static final int LONGEST_EXCERPT = 40;

        /** The kind as templates compare it. */
        public String is() {
            return title ? "TITLE" : kind.name();
        }

        /** Its first words, to tell it from others. */
        public String excerpt() {
            return Statements.fitting(text(), LONGEST_EXCERPT);
        }

        private String text() {
            return lines.stream()
                    .flatMap(line -> line.runs().stream().map(Run::text))
                    .collect(Collectors.joining());
        }
    }

    /** A line that ends because its end means something. */
    public record Line(List<Run> runs) {}

    /**
     * Text under the same marks from end to end.
     *
     * @param raw what it shows: letter for letter, or as a whole where the lengths differ
     * @param starting marks that begin here
     */
    public record Run(Span raw, String text, List<Highlight> marks, List<Highlight> starting) {
        public int begin() {
            return raw.begin();
        }

        /** The end in the raw text, if it cannot be counted from the text; else null. */
        public Integer end() {
            return raw.length() == text.codePointCount(0, text.length()) ? null : raw.end();
        }

        public boolean marked() {
            return !marks.isEmpty();
        }

        /** The classes of all marks, each once. */
        public String classes() {
            Set<String> classes = new LinkedHashSet<>();
            for (Highlight mark : marks) classes.addAll(List.of(mark.classes().split(" ")));
            return String.join(" ", classes);
        }

        /** The ids of all marks, separated by blanks. */
        public String ids() {
            return marks.stream().map(Highlight::id).collect(Collectors.joining(" "));
        }

        /** The id that this element gets, or null. */
        public String id() {
            return starting.isEmpty() ? null : starting.get(0).id();
        }

        /** Ids of further marks that begin here; an element has only one. */
        public List<String> moreIds() {
            return starting.stream().skip(1).map(Highlight::id).toList();
        }

        /** Where the shortest mark that leads anywhere leads; null when none does. */
        public String href() {
            return marks.stream()
                    .filter(mark -> mark.href() != null)
                    .min(Comparator.comparing(mark -> mark.span().length()))
                    .map(Highlight::href)
                    .orElse(null);
        }
    }

    /**
     * The text with all that is marked in it.
     *
     * @param marks in any order, overlapping as they like, in code points of the raw text; empty ones are not shown
     * @param said what people said of the blocks, in the order in which they did
     * @param title of the article, found again in the text if it stands there as a block; null to leave it as it is
     */
    public static ReadingText of(ReadingView view, List<Highlight> marks, List<BlockMark> said, String title) {
        List<Placed> paragraphs = paragraphs(view, marks, said);
        for (int i = 0; title != null && i < paragraphs.size(); i++) {
            Placed placed = paragraphs.get(i);
            Paragraph paragraph = placed.paragraph();
            if (placed.role() != Role.MAIN || !letters(paragraph.text()).equals(letters(title))) continue;
            Paragraph heading = new Paragraph(
                    BlockKind.HEADING, paragraph.place(), paragraph.mark(), true, false, false, paragraph.lines());
            paragraphs.set(i, new Placed(Role.MAIN, heading));
            break;
        }
        return new ReadingText(sections(paragraphs));
    }

    /** Whether the text itself has the title. */
    public boolean hasTitle() {
        return sections.stream()
                .anyMatch(section -> section.paragraphs().stream().anyMatch(Paragraph::title));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private record Placed(Role role, Paragraph paragraph) {}

    /** A part of a mark, in code points of the view. */
    private record Stretch(Span span, Highlight mark) {}

    private static List<Placed> paragraphs(ReadingView view, List<Highlight> marks, List<BlockMark> said) {
        List<Segment> segments = view.segments();
        List<List<Stretch>> stretches = distribute(view, marks);
        CodePoints points = CodePoints.of(view.text());
        Set<String> started = new HashSet<>();
        List<Placed> paragraphs = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (lines.isEmpty()) begin = segment.span().begin();
            lines.add(new Line(runs(view.pieces(segment.span()), points, stretches.get(i), started)));
            Segment next = i + 1 < segments.size() ? segments.get(i + 1) : null;
            if (next != null && next.block() == segment.block() && next.role() == segment.role()) continue;
            Span raw = view.toRaw(new Span(begin, segment.span().end()));
            BlockMark mark = raw == null || segment.role() == Role.PAGE_FURNITURE ? null : BlockMark.on(raw, said);
            paragraphs.add(new Placed(
                    segment.role(), new Paragraph(segment.kind(), raw, mark, false, false, false, List.copyOf(lines))));
            lines.clear();
        }
        return paragraphs;
    }

    /** For each segment the parts of marks that it shows, those of marks that begin first first. */
    private static List<List<Stretch>> distribute(ReadingView view, List<Highlight> marks) {
        List<Segment> segments = view.segments();
        List<List<Stretch>> stretches = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) stretches.add(new ArrayList<>());
        marks.stream()
                .sorted(Comparator.comparing(Highlight::span).thenComparing(Highlight::id))
                .forEach(mark -> {
                    for (Span shown : view.toView(mark.span()))
                        stretches.get(segmentAt(segments, shown.begin())).add(new Stretch(shown, mark));
                });
        return stretches;
    }

    private static int segmentAt(List<Segment> segments, int position) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).span().end() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Run> runs(List<Piece> pieces, CodePoints points, List<Stretch> stretches, Set<String> started) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            Span shown = piece.view();
            TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.begin(), shown.end()));
            for (Stretch stretch : stretches) {
                if (!piece.letterByLetter()) break;
                if (stretch.span().begin() > shown.begin() && stretch.span().begin() < shown.end())
                    cuts.add(stretch.span().begin());
                if (stretch.span().end() > shown.begin() && stretch.span().end() < shown.end())
                    cuts.add(stretch.span().end());
            }
            int begin = shown.begin();
            for (int end : cuts.tailSet(begin, false)) {
                Span span = new Span(begin, end);
                List<Highlight> here = stretches.stream()
                        .filter(stretch -> stretch.span().overlaps(span))
                        .map(Stretch::mark)
                        .distinct()
                        .toList();
                List<Highlight> starting =
                        here.stream().filter(mark -> started.add(mark.id())).toList();
                runs.add(new Run(raw(piece, span), points.slice(span), here, starting));
                begin = end;
            }
        }
        return runs;
    }

    private static Span raw(Piece piece, Span part) {
        if (!piece.letterByLetter()) return piece.raw();
        int moved = piece.raw().begin() - piece.view().begin();
        return new Span(part.begin() + moved, part.end() + moved);
    }

    private static List<Section> sections(List<Placed> paragraphs) {
        List<Section> sections = new ArrayList<>();
        List<Placed> text = new ArrayList<>();
        List<Placed> atPageEdges = new ArrayList<>();
        for (Placed placed : paragraphs) (placed.role() == Role.PAGE_FURNITURE ? atPageEdges : text).add(placed);
        for (List<Placed> part : List.of(text, atPageEdges)) {
            int from = 0;
            for (int i = 1; i <= part.size(); i++) {
                if (i < part.size() && part.get(i).role() == part.get(from).role()) continue;
                sections.add(new Section(part.get(from).role(), withLists(part.subList(from, i))));
                from = i;
            }
        }
        return sections;
    }

    private static List<Paragraph> withLists(List<Placed> together) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            Paragraph each = together.get(i).paragraph();
            boolean item = each.kind() == BlockKind.LIST_ITEM;
            boolean begins = item && (i == 0 || together.get(i - 1).paragraph().kind() != BlockKind.LIST_ITEM);
            boolean ends = item
                    && (i + 1 == together.size()
                            || together.get(i + 1).paragraph().kind() != BlockKind.LIST_ITEM);
            paragraphs.add(
                    new Paragraph(each.kind(), each.place(), each.mark(), each.title(), begins, ends, each.lines()));
        }
        return paragraphs;
    }
}
