package org.claimtrail.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.RawTexts;
import org.claimtrail.text.Span;
import org.claimtrail.text.TextBlocks;
import org.junit.jupiter.api.Test;

class ReadingTextTest {
    @Test
    void overlappingMarksAreCutIntoRuns() {
        List<ReadingText.Run> runs = runs(ReadingText.of(
                "one two three",
                List.of(),
                List.of(mark("s1", 0, 7, "direct"), mark("s2", 4, 13, "indirect unsure"), mark("s3", 4, 7, "direct")),
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
                "one two",
                List.of(),
                List.of(
                        new Mark("a1", new Span(0, 7), "claim", "/claims/1"),
                        new Mark("a2", new Span(4, 7), "claim", "/claims/2"),
                        mark("s3", 4, 5, "direct")),
                "");
        assertEquals(
                List.of("/claims/1", "/claims/2", "/claims/2"),
                runs(text).stream().map(ReadingText.Run::href).toList());
    }

    @Test
    void whatIsNoPartOfTheArticleIsASectionOfItsOwn() {
        String text = "Title\nFirst.\nMenu\nShare\nLast.";
        ReadingText reading = ReadingText.of(
                text,
                List.of(
                        new Block(new Span(0, 5), BlockKind.HEADING, true),
                        new Block(new Span(6, 12), BlockKind.PARAGRAPH, true),
                        new Block(new Span(13, 17), BlockKind.LIST_ITEM, false),
                        new Block(new Span(18, 23), BlockKind.LIST_ITEM, false)),
                List.of(),
                "Title ");
        assertEquals(
                List.of("true 2", "false 2", "true 1"),
                reading.sections().stream()
                        .map(section -> section.main() + " " + section.lines())
                        .toList());
        assertEquals("TITLE", reading.sections().get(0).paragraphs().get(0).is());
        assertTrue(reading.hasTitle());
        assertTrue(reading.sections().get(1).paragraphs().get(0).listBegins());
        assertFalse(reading.sections().get(1).paragraphs().get(1).listBegins());
        assertTrue(reading.sections().get(1).paragraphs().get(1).listEnds());
        assertEquals("Last.", runs(reading).get(4).text());
    }

    @Property
    @Domain(RawTexts.class)
    @Domain(DomainContext.Global.class)
    void runsAreTheWholeTextAndKnowWhereTheyStand(@ForAll String text, @ForAll long seed) {
        Random random = new Random(seed);
        CodePoints points = CodePoints.of(text);
        List<Mark> marks = marks(random, points.length());
        ReadingText reading = ReadingText.of(text, blocks(random, points.length()), marks, "Zoë");
        List<ReadingText.Run> runs = runs(reading);

        String lines = TextBlocks.lines(text).stream().map(points::slice).collect(Collectors.joining());
        assertEquals(lines, runs.stream().map(ReadingText.Run::text).collect(Collectors.joining()));
        Set<String> ids = new HashSet<>();
        for (ReadingText.Run run : runs) {
            int length = run.text().codePointCount(0, run.text().length());
            Span span = new Span(run.begin(), run.begin() + length);
            assertTrue(length > 0);
            assertEquals(points.slice(span), run.text());
            assertFalse(run.text().matches("(?s).*[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029].*"));
            assertEquals(
                    marks.stream()
                            .filter(mark -> !mark.span().empty() && mark.span().contains(span))
                            .map(Mark::id)
                            .collect(Collectors.toSet()),
                    run.marks().stream().map(Mark::id).collect(Collectors.toSet()));
            run.starting().forEach(mark -> assertTrue(ids.add(mark.id()), "one place to go to"));
        }
        assertEquals(
                marks.stream()
                        .filter(mark -> TextBlocks.lines(text).stream()
                                .anyMatch(line -> line.overlaps(mark.span())
                                        && !mark.span().empty()))
                        .map(Mark::id)
                        .collect(Collectors.toSet()),
                ids);
    }

    private static List<Mark> marks(Random random, int length) {
        List<Mark> marks = new ArrayList<>();
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
            int begin = at + random.nextInt(length - at + 1);
            int end = begin + random.nextInt(length - begin + 1);
            if (end > begin) blocks.add(new Block(new Span(begin, end), BlockKind.PREFORMATTED, random.nextBoolean()));
            at = end + 1;
        }
        return blocks;
    }

    private static Mark mark(String id, int begin, int end, String classes) {
        return new Mark(id, new Span(begin, end), classes, null);
    }

    private static List<ReadingText.Run> runs(ReadingText text) {
        return text.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.runs().stream())
                .toList();
    }
}
