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
 * @param parts files within the file, such as the attachments of a mail; those that are containers are not unpacked yet
 */
public record Extracted(String mediaType, String text, List<Block> blocks, Metadata metadata, List<ContainedFile> parts)
        implements Extraction {
    public Extracted {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A file that holds no other files. */
    public Extracted(String mediaType, String text, List<Block> blocks, Metadata metadata) {
        this(mediaType, text, blocks, metadata, List.of());
    }

    public Extracted with(List<ContainedFile> found) {
        return new Extracted(mediaType, text, blocks, metadata, found);
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
