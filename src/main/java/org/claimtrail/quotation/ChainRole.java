package org.claimtrail.quotation;

/** What a link of a sourcing chain did with the statement. */
public enum ChainRole {
    /** The article has it from there: "..., according to TASS". */
    ACCORDING_TO,
    /** It was said to them, or in their programme: "she told Reuters", "in an interview with CNN". */
    TOLD_TO,
    /** They quote or report it: "quoted by Interfax", "the Post reported that she said ...". */
    QUOTED_BY,
    /** The next link outwards, or a speaker who is no outlet, names them as a source: "according to TASS, citing Peskov". */
    CITED
}
