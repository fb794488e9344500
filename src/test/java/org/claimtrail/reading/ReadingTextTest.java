package org.claimtrail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.view.ReadingView;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.RawText;
import org.claimtrail.text.RawTexts;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
    private static final BlockKind[] KINDS = {
        BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.PREFORMATTED
    };

    @Test
    void overlappingMarksAreCutIntoRuns() {
        List<ReadingText.Run> runs = runs(ReadingText.of(
                ReadingView.of("one two three", List.of()),
                List.of(mark("s1", 0, 7, "direct"), mark("s2", 4, 13, "indirect unsure"), mark("s3", 4, 7, "direct")),
                List.of(),
                ""));
        assertEquals(
                List.of(
                        "0 one  [direct] id=s1",
                        "4 two [direct indirect unsure] id=s3",
                        "7  three [indirect unsure] id=null"),
                runs.stream()
                        .map(run -> run.begin() + " " + run.text() + " [" + run.classes() + "] id=" + run.id())
                        .toList());
        assertEquals(List.of("s2"), runs.get(1).moreIds());
        assertEquals("s1 s3 s2", runs.get(1).ids());
    }

    @Test
    void aRunLeadsWhereItsShortestMarkLeads() {
        ReadingText text = ReadingText.of(
                ReadingView.of("one two", List.of()),
                List.of(
                        new Highlight("a1", new Span(0, 7), "claim", "/claims/1"),
                        new Highlight("a2", new Span(4, 7), "claim", "/claims/2"),
                        mark("s3", 4, 5, "direct")),
                List.of(),
                "");
        assertEquals(
                List.of("/claims/1", "/claims/2", "/claims/2"),
                runs(text).stream().map(ReadingText.Run::href).toList());
    }

    @Test
    void whatIsNoPartOfTheArticleIsASectionOfItsOwn() {
        String text = "Title\nFirst.\nMenu\nShare\nLast.";
        ReadingText reading = ReadingText.of(
                ReadingView.of(
                        text,
                        List.of(
                                new Block(new Span(0, 5), BlockKind.HEADING, true),
                                new Block(new Span(6, 12), BlockKind.PARAGRAPH, true),
                                new Block(new Span(13, 17), BlockKind.LIST_ITEM, false),
                                new Block(new Span(18, 23), BlockKind.LIST_ITEM, false))),
                List.of(),
                List.of(),
                "Title ");
        assertEquals(
                List.of("MAIN 2", "BOILERPLATE 2", "MAIN 1"),
                reading.sections().stream()
                        .map(section -> section.is() + " " + section.lines())
                        .toList());
        assertEquals("TITLE", reading.sections().get(0).paragraphs().get(0).is());
        assertTrue(reading.hasTitle());
        assertTrue(reading.sections().get(1).paragraphs().get(0).listBegins());
        assertFalse(reading.sections().get(1).paragraphs().get(1).listBegins());
        assertTrue(reading.sections().get(1).paragraphs().get(1).listEnds());
        assertEquals("Last.", runs(reading).get(4).text());
    }

    @Test
    void whatStandsAtTheEdgesOfPagesComesLastAndMarksGoAround() {
        String raw = "The quay stays open for all who come in peace,\n\n12\n\nand for oth-\ners too.\n\n13";
        List<Block> blocks = List.of(
                block(raw, "The quay stays open for all who come in peace,", BlockKind.PARAGRAPH),
                block(raw, "12", BlockKind.PAGE_FURNITURE),
                block(raw, "and for oth-\ners too.", BlockKind.PARAGRAPH),
                block(raw, "13", BlockKind.PAGE_FURNITURE));
        Span across = new Span(raw.indexOf("peace"), raw.indexOf(" too"));
        ReadingText reading = ReadingText.of(
                ReadingView.of(raw, blocks), List.of(new Highlight("s1", across, "direct", null)), List.of(), null);
        assertEquals(
                List.of("MAIN 1", "PAGE_FURNITURE 2"),
                reading.sections().stream()
                        .map(section -> section.is() + " " + section.lines())
                        .toList());
        assertEquals(
                List.of("peace,", " ", "and for oth", "ers", "12"),
                runs(reading).stream()
                        .filter(ReadingText.Run::marked)
                        .map(ReadingText.Run::text)
                        .toList());
        assertEquals(
                new Span(0, raw.indexOf(" too") + 5),
                reading.sections().get(0).paragraphs().get(0).place());
    }

    @Test
    void aRunSaysWhereItEndsOnlyIfThatCannotBeCounted() {
        List<Block> blocks = List.of(new Block(new Span(0, 12), BlockKind.PARAGRAPH, true));
        List<ReadingText.Run> runs =
                runs(ReadingText.of(ReadingView.of("The o\uFB03ce  is", blocks), List.of(), List.of(), ""));
        assertEquals(
                List.of("The o", "ffi", "ce", " ", "is"),
                runs.stream().map(ReadingText.Run::text).toList());
        assertNull(runs.get(0).end());
        assertEquals(6, runs.get(1).end());
        assertEquals(10, runs.get(3).end());
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void theRawTextIsShownLetterByLetter(@ForAll String text, @ForAll long seed) {
        Random random = new Random(seed);
        CodePoints points = CodePoints.of(text);
        List<Highlight> marks = marks(random, points.length());
        ReadingText reading = ReadingText.of(ReadingView.verbatim(text), marks, List.of(), null);
        StringBuilder whole = new StringBuilder();
        for (ReadingText.Run run : runs(reading)) {
            Span span = new Span(
                    run.begin(),
                    run.begin() + run.text().codePointCount(0, run.text().length()));
            assertNull(run.end());
            assertEquals(points.slice(span), run.text());
            assertFalse(run.text().matches("(?s).*[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029].*"));
            whole.append(run.text());
        }
        assertEquals(text.replaceAll("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]", ""), whole.toString());
        assertEquals(
                lines(text),
                reading.sections().stream().mapToInt(ReadingText.Section::lines).sum());
    }

    private static int lines(String text) {
        String[] lines = text.split("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]", -1);
        return lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    }

    @Property
    void marksShowWhereTheyAreWhateverTheBlocks(@ForAll("texts") String text, @ForAll long seed) {
        Random random = new Random(seed);
        CodePoints points = CodePoints.of(text);
        List<Highlight> marks = marks(random, points.length());
        for (ReadingView view : displays(text, blocks(random, points.length()))) {
            List<ReadingText.Run> runs = runs(ReadingText.of(view, marks, List.of(), "Zoë"));
            Set<String> ids = new HashSet<>();
            for (ReadingText.Run run : runs) run.starting().forEach(mark -> assertTrue(ids.add(mark.id())));
            for (Highlight mark : marks) {
                BitSet shown = new BitSet();
                for (ReadingText.Run run : runs) {
                    if (!run.marks().contains(mark)) continue;
                    assertTrue(run.raw().overlaps(mark.span()) || run.text().isBlank(), run + " for " + mark);
                    shown.set(run.raw().begin(), run.raw().end());
                }
                int[] letters = text.codePoints().toArray();
                for (int i = mark.span().begin(); i < mark.span().end(); i++)
                    if (Character.isLetterOrDigit(letters[i])) assertTrue(shown.get(i), mark + " at " + i);
                assertEquals(!shown.isEmpty(), ids.contains(mark.id()));
            }
        }
    }

    /** As reading.js counts what was selected. */
    @Property
    void whateverIsSelectedIsThatStretchOfTheRawText(
            @ForAll("texts") String text, @ForAll long seed, @ForAll int from, @ForAll int to) {
        Random random = new Random(seed);
        CodePoints points = CodePoints.of(text);
        List<Highlight> marks = marks(random, points.length());
        for (ReadingView view : displays(text, blocks(random, points.length()))) {
            List<ReadingText.Run> runs = runs(ReadingText.of(view, marks, List.of(), null));
            int letters = runs.stream().mapToInt(ReadingTextTest::length).sum();
            int one = Math.floorMod(from, letters + 1);
            int other = Math.floorMod(to, letters + 1);
            Span selection = new Span(Math.min(one, other), Math.max(one, other));
            StringBuilder selected = new StringBuilder();
            int begin = Integer.MAX_VALUE;
            int end = -1;
            int before = 0;
            for (ReadingText.Run run : runs) {
                int first = Math.max(0, selection.begin() - before);
                int last = Math.min(length(run), selection.end() - before);
                before += length(run);
                if (first >= last) continue;
                boolean whole = run.end() != null;
                Span raw = whole ? run.raw() : new Span(run.begin() + first, run.begin() + last);
                selected.append(
                        whole ? points.slice(raw) : CodePoints.of(run.text()).slice(new Span(first, last)));
                begin = Math.min(begin, raw.begin());
                end = Math.max(end, raw.end());
            }
            if (end < 0) continue;
            assertEquals(letters(selected.toString()), letters(points.slice(new Span(begin, end))));
        }
    }

    private static List<ReadingView> displays(String text, List<Block> blocks) {
        return List.of(ReadingView.of(text, blocks), ReadingView.repaired(text, blocks), ReadingView.verbatim(text));
    }

    private static int length(ReadingText.Run run) {
        return run.text().codePointCount(0, run.text().length());
    }

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
                "open-",
                "exam-",
                "ination",
                "ever.",
                "and",
                "Ärger",
                "😀",
                "e\u0301",
                "\u00AD",
                "\u200B",
                "a\u00A0b",
                "12",
                "(so)",
                "„wie“",
                "o\uFB03ce",
                "\uFB01",
                "cafÃ©",
                "masterâ€™s",
                "שלום",
                "🇺🇦");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "  ", "\n", "\n", "\n\n", "\u00A0", "\t", "\u2028", "");
        return words.list()
                .ofMaxSize(60)
                .flatMap(list -> gaps.list().ofSize(list.size()).map(between -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < list.size(); i++)
                        text.append(list.get(i)).append(between.get(i));
                    return RawText.clean(text.toString());
                }));
    }

    private static List<Highlight> marks(Random random, int length) {
        List<Highlight> marks = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int a = random.nextInt(length + 1);
            int b = random.nextInt(length + 1);
            marks.add(mark("s" + i, Math.min(a, b), Math.max(a, b), "direct"));
        }
        return marks;
    }

    private static List<Block> blocks(Random random, int length) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < length) {
            int begin = at + random.nextInt(Math.min(20, length - at + 1));
            int end = begin + random.nextInt(length - begin + 1);
            if (end > begin)
                blocks.add(new Block(new Span(begin, end), KINDS[random.nextInt(KINDS.length)], random.nextBoolean()));
            at = end + 1;
        }
        return blocks;
    }

    private static Block block(String raw, String part, BlockKind kind) {
        int begin = raw.indexOf(part);
        return new Block(new Span(begin, begin + part.length()), kind, kind != BlockKind.PAGE_FURNITURE);
    }

    private static Highlight mark(String id, int begin, int end, String classes) {
        return new Highlight(id, new Span(begin, end), classes, null);
    }

    private static List<ReadingText.Run> runs(ReadingText text) {
        return text.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.runs().stream())
                .toList();
    }
}
