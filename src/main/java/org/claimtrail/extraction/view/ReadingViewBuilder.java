package org.claimtrail.extraction.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Blank;
import org.claimtrail.text.Mojibake;
import org.claimtrail.text.Span;

/** Puts a {@link ReadingView} together: first which lines form a segment, then the segments letter by letter. */
final class ReadingViewBuilder {
    private static final int LONG_ENOUGH_TO_GO_ON = 40;
    private static final String CLOSING = "\"'”’»“)]}";
    private static final String SENTENCE_END = ".!?…:;。！？؟";

    /** Presentation forms for which Unicode knows the letters they join (U+FB00 to U+FB06). */
    private static final Map<Integer, String> LIGATURES =
            Map.of(0xFB00, "ff", 0xFB01, "fi", 0xFB02, "fl", 0xFB03, "ffi", 0xFB04, "ffl", 0xFB05, "st", 0xFB06, "st");

    /** Lines that make up one segment. */
    private static final class Unit {
        final BlockKind kind;
        final ReadingView.Role role;
        final int block;
        final List<Span> lines = new ArrayList<>();

        Unit(BlockKind kind, ReadingView.Role role, int block, List<Span> lines) {
            this.kind = kind;
            this.role = role;
            this.block = block;
            this.lines.addAll(lines);
        }

        Span last() {
            return lines.get(lines.size() - 1);
        }
    }

    private final int[] raw;
    private final List<Block> blocks;
    private final Wrapping wrapping;
    private final Mojibake mojibake;
    private final boolean repair;

    private final List<ReadingView.Segment> segments = new ArrayList<>();
    private int[] view;
    private int[] rawBegin;
    private int[] rawEnd;
    private int length;

    /** Of the segment that is being written. */
    private int begin;

    ReadingViewBuilder(String rawText, List<Block> blocks, boolean repair) {
        this.raw = rawText.codePoints().toArray();
        this.blocks = blocks.isEmpty() && raw.length > 0
                ? List.of(new Block(new Span(0, raw.length), BlockKind.PREFORMATTED, true))
                : covering(blocks);
        this.wrapping = new Wrapping(rawText, raw, this.blocks);
        this.mojibake = Mojibake.in(rawText);
        this.repair = repair;
        int room = raw.length + this.blocks.size() + 16;
        view = new int[room];
        rawBegin = new int[room];
        rawEnd = new int[room];
    }

    /** What is in no block is a paragraph of the article: nothing visible is left out. */
    private List<Block> covering(List<Block> known) {
        List<Block> all = new ArrayList<>();
        int end = 0;
        for (Block block : known) {
            int next = block.span().begin();
            if (isVisible(end, next)) all.add(paragraph(end, next));
            all.add(block);
            end = block.span().end();
        }
        if (isVisible(end, raw.length)) all.add(paragraph(end, raw.length));
        return all;
    }

    private boolean isVisible(int from, int to) {
        for (int i = from; i < to; i++) if (!Blank.is(raw[i])) return true;
        return false;
    }

    private static Block paragraph(int begin, int end) {
        return new Block(new Span(begin, end), BlockKind.PARAGRAPH, true);
    }

    ReadingView build() {
        for (Unit unit : units()) write(unit);
        return view();
    }

    ReadingView buildVerbatim() {
        for (int from = 0; from < raw.length; ) {
            int to = from;
            while (to < raw.length && !Blank.isLineBreak(raw[to])) to++;
            begin = length;
            for (int i = from; i < to; i++) put(raw[i], i, i + 1);
            endSegment(BlockKind.PREFORMATTED, ReadingView.Role.MAIN, 0);
            boolean two = to + 1 < raw.length && raw[to] == '\r' && raw[to + 1] == '\n';
            from = to + (two ? 2 : 1);
        }
        return view();
    }

    private ReadingView view() {
        return ReadingView.of(
                segments,
                Arrays.copyOf(view, length),
                Arrays.copyOf(rawBegin, length),
                Arrays.copyOf(rawEnd, length),
                raw.length,
                mojibake.suspected());
    }

    // Which lines belong together

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        List<Unit> aside = new ArrayList<>();
        Unit open = null;
        for (int i = 0; i < blocks.size(); i++) {
            List<Unit> own = unitsOf(i);
            if (own.isEmpty()) continue;
            if (own.get(0).role == ReadingView.Role.PAGE_FURNITURE) {
                aside.addAll(own);
                continue;
            }
            int next = 0;
            if (open != null && goesOn(open, own.get(0))) {
                open.lines.addAll(own.get(0).lines);
                next = 1;
            }
            units.addAll(aside);
            aside.clear();
            units.addAll(own.subList(next, own.size()));
            if (next < own.size()) open = units.get(units.size() - 1);
        }
        units.addAll(aside);
        return units;
    }

    private List<Unit> unitsOf(int number) {
        Block block = blocks.get(number);
        List<Span> lines = wrapping.lines(block.span());
        if (lines.isEmpty()) return List.of();
        ReadingView.Role role = block.kind() == BlockKind.PAGE_FURNITURE
                ? ReadingView.Role.PAGE_FURNITURE
                : block.main() ? ReadingView.Role.MAIN : ReadingView.Role.BOILERPLATE;
        if (wrapping.isWrapped(block.kind(), lines)) return List.of(new Unit(block.kind(), role, number, lines));
        return lines.stream()
                .map(line -> new Unit(block.kind(), role, number, List.of(line)))
                .toList();
    }

    /** Whether a paragraph was cut in two, by the end of a page or by mistake. */
    private boolean goesOn(Unit open, Unit next) {
        if (open.kind != BlockKind.PARAGRAPH || next.kind != BlockKind.PARAGRAPH || open.role != next.role)
            return false;
        Span line = open.last();
        if (wrapping.endsInHyphen(line))
            return Character.isLowerCase(raw[next.lines.get(0).begin()]);
        int last = line.end() - 1;
        while (last > line.begin() && CLOSING.indexOf(raw[last]) >= 0) last--;
        return line.length() >= LONG_ENOUGH_TO_GO_ON
                && SENTENCE_END.indexOf(raw[last]) < 0
                && Character.isLowerCase(raw[next.lines.get(0).begin()]);
    }

    // Letter by letter

    private void write(Unit unit) {
        begin = length;
        for (int i = 0; i < unit.lines.size(); i++) {
            Span line = unit.lines.get(i);
            if (i > 0) join(unit.lines.get(i - 1), line);
            write(line, unit.kind);
        }
        while (endsInSpace()) length--;
        if (length > begin) endSegment(unit.kind, unit.role, unit.block);
    }

    private void endSegment(BlockKind kind, ReadingView.Role role, int block) {
        String text = new String(view, begin, length - begin);
        segments.add(new ReadingView.Segment(new Span(begin, length), kind, role, block, text));
        int end = length == 0 ? 0 : rawEnd[length - 1];
        put('\n', end, end);
    }

    private void join(Span line, Span next) {
        switch (wrapping.join(line, next)) {
            case WITHOUT_HYPHEN -> {
                while (length > 0 && rawEnd[length - 1] > line.end() - 1) length--;
            }
            case DIRECTLY -> {}
            case WITH_SPACE -> {
                int end = line.end();
                while (end < next.begin() && Blank.is(raw[end])) end++;
                putSpace(' ', line.end(), end);
            }
        }
    }

    private void write(Span line, BlockKind kind) {
        boolean verbatim = kind == BlockKind.PREFORMATTED;
        for (int i = line.begin(); i < line.end(); ) {
            int end = i + 1;
            if (repair && mojibake.lengthAt(i) > 0 && i + mojibake.lengthAt(i) <= line.end()) {
                end = i + mojibake.lengthAt(i);
                put(mojibake.letterAt(i), i, end);
            } else if (!verbatim && Blank.is(raw[i])) {
                while (end < line.end() && Blank.is(raw[end])) end++;
                putSpace(holdsTab(i, end) && kind == BlockKind.TABLE_ROW ? '\t' : ' ', i, end);
            } else if (LIGATURES.containsKey(raw[i])) {
                for (int letter : LIGATURES.get(raw[i]).codePoints().toArray()) put(letter, i, end);
            } else if (!isInvisible(raw[i])) {
                put(raw[i], i, end);
            }
            i = end;
        }
    }

    private boolean holdsTab(int begin, int end) {
        for (int i = begin; i < end; i++) if (raw[i] == '\t') return true;
        return false;
    }

    /** Soft hyphens, spaces without width and marks of byte order; not what joins or directs letters. */
    private static boolean isInvisible(int letter) {
        return letter == 0x00AD || letter == 0x200B || letter == 0x2060 || letter == 0xFEFF;
    }

    /** None at the beginning of a segment, and no two after each other. */
    private void putSpace(int space, int spaceBegin, int spaceEnd) {
        if (length > begin && !endsInSpace()) put(space, spaceBegin, spaceEnd);
    }

    private boolean endsInSpace() {
        return length > begin && (view[length - 1] == ' ' || view[length - 1] == '\t');
    }

    private void put(int letter, int letterBegin, int letterEnd) {
        if (length == view.length) {
            view = Arrays.copyOf(view, 2 * length);
            rawBegin = Arrays.copyOf(rawBegin, 2 * length);
            rawEnd = Arrays.copyOf(rawEnd, 2 * length);
        }
        view[length] = letter;
        rawBegin[length] = letterBegin;
        rawEnd[length++] = letterEnd;
    }
}
