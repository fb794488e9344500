package org.claimtrail.extraction.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.prose.PlainText;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.RawText;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class ReadingViewTest {
    private static final String WRAPPED = """
            The harbour master said on Monday that the quay would
            stay open for all who come in peace, and that no exam-
            ination of their cargo was planned before the week is
            over.""";

    @Test
    void wrappedLinesAreJoinedAndTheirHyphensUndone() {
        assertEquals(
                "The harbour master said on Monday that the quay would stay open for all who come in peace, and that no"
                        + " examination of their cargo was planned before the week is over.\n",
                view(WRAPPED).text());
    }

    @Test
    void aHyphenThatTheTextUsesElsewhereStays() {
        String text = """
                A well-known story of the sea, which many have heard of in their
                youth and which is told again wherever sailors meet; so well-
                known that nobody listens any more when it is told in a house,
                and the Anglo-
                Saxon version too, in its pre-
                and its post-war form.""";
        String shown = view(text).text();
        assertTrue(shown.contains("so well-known that"), shown);
        assertTrue(shown.contains("Anglo-Saxon"), shown);
        assertTrue(shown.contains("pre- and its"), shown);
    }

    @Test
    void breaksThatMeanSomethingStay() {
        String list = "Bread\nButter and cheese from the farm\nMilk\nApples";
        assertEquals(list + "\n", view(list).text());
        String dialogue =
                "ANCHOR: Is the quay open today?\nMASTER: It is open, and it stays so for as long as I am here.";
        assertEquals(dialogue + "\n", view(dialogue).text());
    }

    @Test
    void aParagraphGoesOnAcrossPages() {
        String raw =
                "The quay would stay open for all who come in peace,\n\n12\n\nHarbour Gazette\n\nand for others too.";
        List<Block> blocks = List.of(
                block(raw, "The quay would stay open for all who come in peace,", BlockKind.PARAGRAPH),
                block(raw, "12", BlockKind.PAGE_FURNITURE),
                block(raw, "Harbour Gazette", BlockKind.PAGE_FURNITURE),
                block(raw, "and for others too.", BlockKind.PARAGRAPH));
        ReadingView view = ReadingView.of(raw, blocks);
        assertEquals(
                List.of(
                        "MAIN The quay would stay open for all who come in peace, and for others too.",
                        "PAGE_FURNITURE 12",
                        "PAGE_FURNITURE Harbour Gazette"),
                view.segments().stream()
                        .map(segment -> segment.role() + " " + segment.text())
                        .toList());
        Span across = find(view, "in peace, and for others");
        assertEquals("in peace, and for others", view.shown(view.toRaw(across)));
        assertEquals(
                "in peace,\n\n12\n\nHarbour Gazette\n\nand for others",
                CodePoints.of(raw).slice(view.toRaw(across)));
        assertEquals(List.of(across, find(view, "12"), find(view, "Harbour Gazette")), view.toView(view.toRaw(across)));
    }

    @Test
    void oddLettersAreWrittenPlainly() {
        ReadingView view = view("The o\uFB03ce\u00A0\u2009of the co\u00ADast\u200B is \uFB01ne 😀.");
        assertEquals("The office of the coast is fine 😀.\n", view.text());
        assertEquals(new Span(4, 8), view.toRaw(find(view, "office")));
        assertEquals(List.of(find(view, "office")), view.toView(new Span(4, 8)));
        assertEquals(List.of(find(view, "ffi")), view.toView(new Span(5, 6)));
        assertEquals(List.of(find(view, "coast is")), view.toView(new Span(17, 27)));
    }

    @Test
    void whatIsNoMainTextIsMarked() {
        String raw = "Also read\n\nThe quay stays open.";
        List<Block> blocks = List.of(
                new Block(new Span(0, 9), BlockKind.PARAGRAPH, false),
                new Block(new Span(11, 31), BlockKind.PARAGRAPH, true));
        assertEquals(
                List.of(ReadingView.Role.BOILERPLATE, ReadingView.Role.MAIN),
                ReadingView.of(raw, blocks).segments().stream()
                        .map(ReadingView.Segment::role)
                        .toList());
    }

    @Test
    void wronglyReadLettersAreRecognisedAndRepairedOnlyForShow() {
        String raw = "The cafÃ© of the harbour masterâ€™s son";
        List<Block> blocks = blocks(raw);
        assertTrue(ReadingView.of(raw, blocks).garbled());
        assertEquals(raw + "\n", ReadingView.of(raw, blocks).text());
        ReadingView repaired = ReadingView.repaired(raw, blocks);
        assertEquals("The café of the harbour master’s son\n", repaired.text());
        assertEquals("masterâ€™s", CodePoints.of(raw).slice(repaired.toRaw(find(repaired, "master’s"))));
        assertFalse(view("São Paulo, Ãngela, 20 °C, £5, naïve café").garbled());
    }

    @Test
    void whereNothingIsVisibleThereIsNoPlace() {
        ReadingView view = view("one\n\ntwo");
        assertNull(view.toRaw(new Span(3, 4)));
        assertEquals(List.of(), view.toView(new Span(3, 5)));
    }

    @Test
    void theRawTextCanBeShownLineByLine() {
        String raw = "  one\r\n\r\ntwo \u00A0 three\n";
        ReadingView view = ReadingView.verbatim(raw);
        assertEquals("  one\n\ntwo \u00A0 three\n", view.text());
        assertEquals(new Span(9, 12), view.toRaw(find(view, "two")));
        assertEquals(List.of(new Span(2, 5), new Span(7, 10)), view.toView(new Span(2, 12)));
    }

    @Test
    void whatIsInNoBlockIsAParagraph() {
        String raw = "one\n\ntwo\n\nthree";
        ReadingView view = ReadingView.of(raw, List.of(new Block(new Span(5, 8), BlockKind.LIST_ITEM, false)));
        assertEquals(
                List.of("PARAGRAPH MAIN one", "LIST_ITEM BOILERPLATE two", "PARAGRAPH MAIN three"),
                view.segments().stream()
                        .map(segment -> segment.kind() + " " + segment.role() + " " + segment.text())
                        .toList());
    }

    @Property
    void piecesShowWhatStandsBehindThem(@ForAll("texts") String raw) {
        ReadingView view = ReadingView.of(raw, blocks(raw));
        CodePoints shown = CodePoints.of(view.text());
        CodePoints behind = CodePoints.of(raw);
        for (ReadingView.Segment segment : view.segments()) {
            int end = segment.span().begin();
            for (ReadingView.Piece piece : view.pieces(segment.span())) {
                assertEquals(end, piece.view().begin());
                end = piece.view().end();
                if (piece.letterByLetter())
                    assertEquals(
                            shown.slice(piece.view()).replaceAll("\\s", " "),
                            behind.slice(piece.raw()).replaceAll("[\\s\\p{Z}]", " "));
            }
            assertEquals(end, segment.span().end());
        }
    }

    @Property
    void everyVisibleLetterIsShownOnceAndInPlace(@ForAll("texts") String raw) {
        List<Block> blocks = blocks(raw);
        ReadingView view = ReadingView.of(raw, blocks);
        StringBuilder whole = new StringBuilder();
        for (ReadingView.Segment segment : view.segments()) {
            assertFalse(segment.text().contains("\n"));
            assertEquals(segment.text(), segment.text().strip());
            assertEquals(segment.text(), CodePoints.of(view.text()).slice(segment.span()));
            whole.append(segment.text()).append('\n');
        }
        assertEquals(whole.toString(), view.text());
        assertEquals(letters(raw), letters(view.text()));
    }

    @Property
    void aStretchOfTheViewIsFoundAgain(@ForAll("texts") String raw, @ForAll int from, @ForAll int to) {
        ReadingView view = ReadingView.of(raw, blocks(raw));
        Span stretch = stretch(from, to, CodePoints.of(view.text()).length());
        Span there = view.toRaw(stretch);
        if (there == null) return;
        List<Span> back = view.toView(there);
        for (int i = stretch.begin(); i < stretch.end(); i++) {
            int place = i;
            if (Character.isLetterOrDigit(
                    CodePoints.of(view.text()).slice(new Span(i, i + 1)).codePointAt(0)))
                assertTrue(back.stream().anyMatch(span -> span.begin() <= place && place < span.end()));
        }
        String shown = CodePoints.of(view.text()).slice(stretch);
        String behind = CodePoints.of(raw).slice(there);
        assertTrue(letters(behind).contains(letters(shown)), () -> shown + " <- " + behind);
    }

    @Property
    void anAnchorIsFoundWhateverTheCleanerMakesOfTheBlocks(
            @ForAll("texts") String raw, @ForAll int from, @ForAll int to) {
        Span anchor = stretch(from, to, CodePoints.of(raw).length());
        List<Block> other = blocks(raw).stream()
                .map(block -> new Block(block.span(), BlockKind.PREFORMATTED, !block.main()))
                .toList();
        assertEquals(letters(CodePoints.of(raw).slice(anchor)), shown(ReadingView.of(raw, blocks(raw)), anchor));
        assertEquals(letters(CodePoints.of(raw).slice(anchor)), shown(ReadingView.of(raw, other), anchor));
        assertEquals(letters(CodePoints.of(raw).slice(anchor)), shown(ReadingView.of(raw, List.of()), anchor));
    }

    private static String shown(ReadingView view, Span anchor) {
        CodePoints points = CodePoints.of(view.text());
        return letters(view.toView(anchor).stream().map(points::slice).collect(Collectors.joining()));
    }

    private static Span stretch(int from, int to, int length) {
        int one = Math.floorMod(from, length + 1);
        int other = Math.floorMod(to, length + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** Letters and digits alone: white space, hyphens and invisible characters may change. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "The",
                "quay",
                "would",
                "stay",
                "open-",
                "exam-",
                "ination",
                "ever.",
                "and",
                "Ärger",
                "😀",
                "\u00AD",
                "\u200B",
                "a\u00A0b",
                "12",
                "1",
                "x",
                "(so)",
                "„wie“",
                "é");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", " ", "\n", "\n", "\n\n", "\u00A0", "\t", "\u2028");
        return words.list()
                .ofMaxSize(80)
                .flatMap(list -> gaps.list().ofSize(list.size()).map(between -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < list.size(); i++)
                        text.append(list.get(i)).append(between.get(i));
                    return RawText.clean(text.toString());
                }));
    }

    private static ReadingView view(String raw) {
        return ReadingView.of(raw, blocks(raw));
    }

    private static List<Block> blocks(String raw) {
        Extracted read = PlainText.read(raw, "text/plain", Metadata.NONE, "a.txt", Limits.DEFAULT);
        return read == null ? new ArrayList<>() : read.blocks();
    }

    private static Block block(String raw, String part, BlockKind kind) {
        int begin = raw.indexOf(part);
        return new Block(new Span(begin, begin + part.length()), kind, kind != BlockKind.PAGE_FURNITURE);
    }

    private static Span find(ReadingView view, String part) {
        int begin = view.text().indexOf(part);
        return CodePoints.of(view.text()).span(begin, begin + part.length());
    }
}
