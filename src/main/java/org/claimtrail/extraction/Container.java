package org.claimtrail.extraction;

import java.util.List;

/**
 * A file that has no text of its own and only holds other files, such as an archive or a mailbox.
 *
 * @param parts at least one, in the container's order; those that are containers themselves are not unpacked yet
 */
public record Container(String mediaType, List<ContainedFile> parts) implements Extraction {
    public Container {
        parts = List.copyOf(parts);
    }
}
