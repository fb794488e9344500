package org.claimtrail.quotation.name;

/**
 * One proper name in the text.
 *
 * @param from first token, titles included
 * @param nameFrom first token after the titles
 * @param to the token after its last
 */
public record Name(int from, int nameFrom, int to) {}
