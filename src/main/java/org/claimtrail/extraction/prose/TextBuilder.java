package org.claimtrail.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;

/** Puts blocks together to the raw text, counting code points, up to a limit. */
public final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final int limit;
    private int length;
    private BlockKind last;

    public TextBuilder(int limit) {
        this.limit = limit;
    }

    /** Appends a block, set off from the one before; text without anything visible is left out. */
    public void add(BlockKind kind, String raw, boolean main) {
        String block = Cleaning.block(raw);
        if (block.isEmpty()) return;
        if (last != null) append(tight(last) && last == kind ? "\n" : "\n\n");
        int begin = length;
        append(block);
        blocks.add(new Block(new Span(begin, length), kind, main));
        last = kind;
    }

    private static boolean tight(BlockKind kind) {
        return kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW;
    }

    private void append(String part) {
        length += part.codePointCount(0, part.length());
        if (length > limit) throw new TextTooLong();
        text.append(part);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return blocks;
    }
}
