package org.claimtrail.article.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class BlockMarkTest {
    @Test
    void aBlockIsCutWhereAMarkBeginsOrEnds() {
        assertEquals(
                List.of(block(0, 4, true), block(4, 8, false), block(8, 10, true), block(12, 20, true)),
                BlockMark.applied(List.of(block(0, 10, true), block(12, 20, true)), List.of(mark(4, 8, false))));
    }

    @Test
    void whatWasSaidLastCounts() {
        List<Block> blocks = List.of(block(0, 10, true));
        assertEquals(
                List.of(block(0, 5, true), block(5, 10, false)),
                BlockMark.applied(blocks, List.of(mark(0, 10, false), mark(0, 5, true))));
        assertEquals(
                blocks,
                BlockMark.applied(blocks, List.of(mark(0, 5, false), mark(0, 10, true))).stream()
                        .reduce((one, other) ->
                                block(one.span().begin(), other.span().end(), one.main() && other.main()))
                        .stream()
                        .toList());
    }

    @Test
    void aPageNumberIsOnlyTakenInByItself() {
        Block number = new Block(new Span(11, 13), BlockKind.PAGE_FURNITURE, false);
        List<Block> blocks = List.of(block(0, 10, false), number, block(14, 20, false));
        assertEquals(
                List.of(block(0, 10, true), number, block(14, 20, true)),
                BlockMark.applied(blocks, List.of(mark(0, 20, true))));
        assertEquals(
                List.of(block(0, 10, false), block(11, 13, true), block(14, 20, false)),
                BlockMark.applied(blocks, List.of(mark(11, 13, true))));
    }

    @Test
    void aMarkIsOfABlockIfItIsAboutMostOfIt() {
        BlockMark mark = mark(0, 10, false);
        assertEquals(mark, BlockMark.on(new Span(2, 8), List.of(mark)));
        assertEquals(mark, BlockMark.on(new Span(5, 15), List.of(mark)));
        assertEquals(null, BlockMark.on(new Span(8, 20), List.of(mark)));
        assertEquals(null, BlockMark.on(new Span(10, 20), List.of(mark)));
    }

    /** However the blocks lie, every letter is what was said of it last, or what it was. */
    @Property
    void aDecisionHoldsWhateverTheBlocks(@ForAll int one, @ForAll int other, @ForAll boolean main, @ForAll int cut) {
        int begin = Math.floorMod(one, 40);
        int end = begin + 1 + Math.floorMod(other, 40 - begin);
        int border = 1 + Math.floorMod(cut, 39);
        List<Block> blocks = List.of(block(0, border, true), block(border, 40, false));
        List<Block> marked = BlockMark.applied(blocks, List.of(mark(begin, end, main)));
        for (int i = 0; i < 40; i++) {
            Span letter = new Span(i, i + 1);
            Block there = marked.stream()
                    .filter(block -> block.span().contains(letter))
                    .findFirst()
                    .orElseThrow();
            assertEquals((begin <= i && i < end) ? main : i < border, there.main());
        }
    }

    private static Block block(int begin, int end, boolean main) {
        return new Block(new Span(begin, end), BlockKind.PARAGRAPH, main);
    }

    private static BlockMark mark(int begin, int end, boolean main) {
        return new BlockMark(new Span(begin, end), main, "ana", Instant.EPOCH);
    }
}
