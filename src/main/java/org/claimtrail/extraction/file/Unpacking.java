package org.claimtrail.extraction.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Takes over the files that Tika's readers find within a file. */
final class Unpacking implements EmbeddedDocumentExtractor {
    private static final String ATTACHMENT = TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString();

    private final Parts parts;
    private final boolean attachmentsOnly;

    /** @param attachmentsOnly whether what makes up the document, such as its pictures, stays in it */
    Unpacking(Parts parts, boolean attachmentsOnly) {
        this.parts = parts;
        this.attachmentsOnly = attachmentsOnly;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !attachmentsOnly || ATTACHMENT.equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    }

    @Override
    public void parseEmbedded(InputStream bytes, ContentHandler handler, Metadata metadata, boolean html)
            throws IOException {
        if (shouldParseEmbedded(metadata)) parts.add(name(metadata), bytes);
    }

    private static String name(Metadata metadata) {
        String path = metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID);
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null || name.isBlank()) name = path;
        return name == null || name.isBlank() ? "unnamed" : name.strip();
    }
}
