package org.claimtrail.extraction;

import java.util.List;

/** Fills in what the text itself tells where the file's own metadata are silent. */
final class TextMetadata {
    private TextMetadata() {}

    static Extracted complete(String mediaType, String text, List<Block> blocks, Metadata stated, String fileName) {
        Found title = stated.title() != null ? stated.title() : new Found(fileName, Source.FILE_NAME);
        return new Extracted(
                mediaType,
                text,
                blocks,
                new Metadata(
                        title,
                        stated.byline(),
                        stated.outlet(),
                        stated.published(),
                        stated.language(),
                        stated.canonicalUrl(),
                        stated.origin()));
    }
}
