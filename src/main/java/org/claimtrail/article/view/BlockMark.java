package org.claimtrail.article.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;

/**
 * What a person said of a stretch of a text: that it belongs to the article, or that it does not.
 *
 * @param span in code points of the raw text, so that it holds whatever a better cleaner makes of the blocks
 * @param main whether it belongs to the article
 * @param by a name
 */
public record BlockMark(@JsonIgnore Span span, boolean main, String by, Instant at) {
    /** What was said last of at least half of a stretch; null if nothing was. */
    public static BlockMark on(Span stretch, List<BlockMark> marks) {
        BlockMark last = null;
        for (BlockMark mark : marks) if (mark.isOf(stretch)) last = mark;
        return last;
    }

    private boolean isOf(Span stretch) {
        int shared = Math.min(span.end(), stretch.end()) - Math.max(span.begin(), stretch.begin());
        return shared > 0 && 2L * shared >= stretch.length();
    }

    /**
     * Blocks as they are with all that people said, what was said last counting most. A block is cut where a mark begins or
     * ends. Running heads and page numbers belong to the article only if just they were marked, not with what goes around
     * them.
     */
    static List<Block> applied(List<Block> blocks, List<BlockMark> marks) {
        List<Block> marked = blocks;
        for (BlockMark mark : marks) marked = mark.applied(marked);
        return marked;
    }

    private List<Block> applied(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            Span whole = block.span();
            if (block.kind() == BlockKind.PAGE_FURNITURE) {
                boolean meant = main && span.mostlySame(whole);
                marked.add(meant ? new Block(whole, BlockKind.PARAGRAPH, true) : block);
            } else if (span.overlaps(whole)) {
                Span part = new Span(Math.max(span.begin(), whole.begin()), Math.min(span.end(), whole.end()));
                add(new Span(whole.begin(), part.begin()), block, block.main(), marked);
                add(part, block, main, marked);
                add(new Span(part.end(), whole.end()), block, block.main(), marked);
            } else marked.add(block);
        }
        return marked;
    }

    private static void add(Span span, Block of, boolean main, List<Block> blocks) {
        if (!span.empty()) blocks.add(new Block(span, of.kind(), main));
    }
}
