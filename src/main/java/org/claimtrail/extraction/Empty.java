package org.claimtrail.extraction;

/**
 * A file without text.
 *
 * @param looksLikeScan whether it shows pictures, so that recognising characters (OCR) could find text
 */
public record Empty(String mediaType, boolean looksLikeScan) implements Extraction {}
