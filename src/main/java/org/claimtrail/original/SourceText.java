package org.claimtrail.original;

/**
 * The text of a file that came in, markup and all.
 *
 * @param text without control characters other than tabs and line breaks
 * @param cut whether the file goes on
 */
public record SourceText(String text, boolean cut) {}
