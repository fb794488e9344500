package org.claimtrail.quotation.attribution;

import org.claimtrail.quotation.name.Name;

/**
 * Who speaks, as a stretch of tokens.
 *
 * @param name the proper name in it, or of whom its pronoun stands for; null if nobody is named
 */
public record Speaker(int from, int to, Name name, boolean isPronoun) {}
