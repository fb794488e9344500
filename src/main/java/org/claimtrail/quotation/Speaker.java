package org.claimtrail.quotation;

/**
 * Who speaks, as a stretch of tokens.
 *
 * @param name the proper name in it, or of whom its pronoun stands for; null if nobody is named
 */
record Speaker(int from, int to, Names.Name name, boolean isPronoun) {}
