package org.claimtrail.quotation.parse;

/**
 * A stretch between quotation marks, in UTF-16 indexes.
 *
 * @param open index of the opening mark, or of the first char where the paragraph before left the quotation open
 * @param begin first char after the opening mark
 * @param end last char before the closing mark, exclusive
 * @param close index after the closing mark
 * @param balanced whether both marks are there (or the next paragraph opens again, as is the custom)
 * @param doubled whether the marks are two straight singles each: mostly a quotation, but italics in wiki text
 */
public record Quoted(int open, int begin, int end, int close, boolean balanced, boolean doubled) {}
