package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.text.TextBlocks;

/**
 * A raw text as the reading page shows it: sections of blocks, each block a few lines, each line cut into runs where a
 * mark begins or ends. No run holds a line break, and runs know where they stand, so that a browser's selection can be
 * counted back to code points of the raw text. Nothing but white space between lines is left out.
 */
public record ReadingText(List<Section> sections) {

    /** Neighbouring blocks that all belong to the article ({@code main}), or all do not. */
    public record Section(boolean main, List<Paragraph> paragraphs) {
        public int lines() {
            return paragraphs.stream().mapToInt(each -> each.lines().size()).sum();
        }
    }

    /**
     * A block.
     *
     * @param title whether it is where the text has the article's title
     * @param listBegins whether it is a list item and the paragraph before is not
     * @param listEnds whether it is a list item and the next paragraph is not
     */
    public record Paragraph(BlockKind kind, boolean title, boolean listBegins, boolean listEnds, List<Line> lines) {
        /** The kind as templates compare it. */
        public String is() {
            return title ? "TITLE" : kind.name();
        }

        private String text() {
            return lines.stream()
                    .flatMap(line -> line.runs().stream().map(Run::text))
                    .collect(Collectors.joining());
        }
    }

    /** A line of the raw text, without the white space at its ends. */
    public record Line(List<Run> runs) {}

    /**
     * Text under the same marks from end to end.
     *
     * @param begin code points of the raw text before it
     * @param starting marks that begin here
     */
    public record Run(int begin, String text, List<Mark> marks, List<Mark> starting) {
        public boolean marked() {
            return !marks.isEmpty();
        }

        /** The classes of all marks, each once. */
        public String classes() {
            Set<String> classes = new LinkedHashSet<>();
            for (Mark mark : marks) classes.addAll(List.of(mark.classes().split(" ")));
            return String.join(" ", classes);
        }

        /** The ids of all marks, separated by blanks. */
        public String ids() {
            return marks.stream().map(Mark::id).collect(Collectors.joining(" "));
        }

        /** The id that this element gets, or null. */
        public String id() {
            return starting.isEmpty() ? null : starting.get(0).id();
        }

        /** Ids of further marks that begin here; an element has only one. */
        public List<String> moreIds() {
            return starting.stream().skip(1).map(Mark::id).toList();
        }

        /** Where the shortest mark that leads anywhere leads; null when none does. */
        public String href() {
            return marks.stream()
                    .filter(mark -> mark.href() != null)
                    .min(Comparator.comparing(mark -> mark.span().length()))
                    .map(Mark::href)
                    .orElse(null);
        }
    }

    /**
     * @param blocks pieces of the text in order and without overlaps; what none of them covers is shown as paragraphs
     * @param marks in any order, overlapping as they like; empty ones are not shown
     * @param title of the article, found again in the text if it stands there as a block
     */
    public static ReadingText of(String rawText, List<Block> blocks, List<Mark> marks, String title) {
        List<Placed> paragraphs = paragraphs(rawText, blocks, marks);
        for (int i = 0; i < paragraphs.size(); i++) {
            Placed placed = paragraphs.get(i);
            if (!placed.main() || !letters(placed.paragraph().text()).equals(letters(title))) continue;
            paragraphs.set(
                    i,
                    new Placed(
                            true,
                            new Paragraph(
                                    BlockKind.HEADING,
                                    true,
                                    false,
                                    false,
                                    placed.paragraph().lines())));
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

    private record Placed(boolean main, Paragraph paragraph) {}

    private static List<Placed> paragraphs(String rawText, List<Block> blocks, List<Mark> marks) {
        List<Piece> pieces = pieces(TextBlocks.lines(rawText), blocks);
        List<List<Mark>> marksOf = distribute(pieces, marks);
        CodePoints points = CodePoints.of(rawText);
        Set<String> started = new HashSet<>();
        List<Placed> paragraphs = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            lines.add(line(points, piece.span(), marksOf.get(i), started));
            boolean ends = i + 1 == pieces.size()
                    || piece.block() == null
                    || pieces.get(i + 1).block() != piece.block();
            if (!ends) continue;
            Block block = piece.block();
            paragraphs.add(new Placed(
                    block == null || block.main(),
                    new Paragraph(
                            block == null ? BlockKind.PARAGRAPH : block.kind(),
                            false,
                            false,
                            false,
                            List.copyOf(lines))));
            lines.clear();
        }
        return paragraphs;
    }

    /** A line, or the part of one that a block has; {@code block} is null where there is none. */
    private record Piece(Span span, Block block) {}

    private static List<Piece> pieces(List<Span> lines, List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (Span line : lines) {
            int begin = line.begin();
            while (begin < line.end()) {
                while (next < blocks.size() && blocks.get(next).span().end() <= begin) next++;
                Block block = next < blocks.size() ? blocks.get(next) : null;
                boolean inside = block != null && block.span().begin() <= begin;
                int end = inside
                        ? Math.min(line.end(), block.span().end())
                        : block == null
                                ? line.end()
                                : Math.min(line.end(), block.span().begin());
                pieces.add(new Piece(new Span(begin, end), inside ? block : null));
                begin = end;
            }
        }
        return pieces;
    }

    /** For each piece the marks that overlap it, those that begin first first. */
    private static List<List<Mark>> distribute(List<Piece> pieces, List<Mark> marks) {
        List<List<Mark>> marksOf = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) marksOf.add(new ArrayList<>());
        List<Mark> inOrder = marks.stream()
                .filter(mark -> !mark.span().empty())
                .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::id))
                .toList();
        for (Mark mark : inOrder)
            for (int i = firstEndingAfter(pieces, mark.span().begin());
                    i < pieces.size()
                            && pieces.get(i).span().begin() < mark.span().end();
                    i++) marksOf.get(i).add(mark);
        return marksOf;
    }

    private static int firstEndingAfter(List<Piece> pieces, int position) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().end() <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Line line(CodePoints points, Span line, List<Mark> marks, Set<String> started) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.begin(), line.end()));
        for (Mark mark : marks) {
            if (mark.span().begin() > line.begin()) cuts.add(mark.span().begin());
            if (mark.span().end() < line.end()) cuts.add(mark.span().end());
        }
        List<Run> runs = new ArrayList<>();
        int begin = line.begin();
        for (int end : cuts.tailSet(line.begin(), false)) {
            Span span = new Span(begin, end);
            List<Mark> here =
                    marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
            List<Mark> starting =
                    here.stream().filter(mark -> started.add(mark.id())).toList();
            runs.add(new Run(begin, points.slice(span), here, starting));
            begin = end;
        }
        return new Line(runs);
    }

    private static List<Section> sections(List<Placed> paragraphs) {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> together = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Placed placed = paragraphs.get(i);
            Placed next = i + 1 < paragraphs.size() && paragraphs.get(i + 1).main() == placed.main()
                    ? paragraphs.get(i + 1)
                    : null;
            together.add(inList(
                    placed.paragraph(),
                    together.isEmpty() ? null : together.get(together.size() - 1),
                    next == null ? null : next.paragraph()));
            if (next != null) continue;
            sections.add(new Section(placed.main(), List.copyOf(together)));
            together.clear();
        }
        return sections;
    }

    private static Paragraph inList(Paragraph paragraph, Paragraph before, Paragraph after) {
        if (paragraph.kind() != BlockKind.LIST_ITEM) return paragraph;
        return new Paragraph(
                BlockKind.LIST_ITEM,
                false,
                before == null || before.kind() != BlockKind.LIST_ITEM,
                after == null || after.kind() != BlockKind.LIST_ITEM,
                paragraph.lines());
    }
}
