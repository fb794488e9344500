package org.claimtrail.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.text.CodePoints;

/**
 * A file that has text.
 *
 * @param mediaType type without parameters, as detected from bytes and name, such as {@code text/html}
 * @param text the raw text: blocks in document order on lines of their own, nothing left out but scripts and styles
 * @param blocks every piece of the text in order, without overlaps; between two blocks there is only white space
 * @param metadata what the file says about itself
 */
public record Extracted(String mediaType, String text, List<Block> blocks, Metadata metadata) implements Extraction {
    public Extracted {
        blocks = List.copyOf(blocks);
    }

    /** The text of the main blocks alone, paragraphs separated by an empty line. */
    public String mainText() {
        CodePoints points = CodePoints.of(text);
        return blocks.stream()
                .filter(Block::main)
                .map(block -> points.slice(block.span()))
                .collect(Collectors.joining("\n\n"));
    }
}
