package org.claimtrail.quotation;

import java.util.Locale;

/** What a word can be, as the resource files list it: a section there has the constant's name in small letters. */
enum WordList {
    FUNCTION,
    CUES,
    CUE_PREPOSITIONS,
    CUE_PHRASES,
    TELLING,
    CHAIN_TOLD_TO,
    CHAIN_QUOTED_BY,
    CHAIN_CITING,
    OUTLETS,
    OUTLET_NOUNS,
    WORKS,
    AGENTS,
    OFFICES,
    AUXILIARIES,
    BE,
    ADVERBS,
    SUBORDINATORS,
    PREPOSITIONS,
    DETERMINERS,
    ANONYMOUS_DETERMINERS,
    PRONOUNS,
    FIRST_PERSON,
    LOST_MARKS,
    MASCULINE,
    FEMININE,
    TITLES,
    PERSONAL_TITLES,
    COURTESY,
    MASCULINE_TITLES,
    FEMININE_TITLES,
    PARTICLES,
    ORGANISATIONS,
    GOVERNMENTS,
    GROUPS,
    NOT_NAMES,
    ROLES,
    ABBREVIATIONS,
    MALE_NAMES,
    FEMALE_NAMES,
    DENIED,
    CLAIMED,
    ASKED,
    PROMISED,
    PREDICTED,
    NEGATIONS,
    HEDGES,
    DAYS,
    MONTHS,
    RELATIVE_DAYS,
    PERIODS,
    FIGURES,
    COMPARISONS,
    CAUSES,
    PAST,
    NOT_PAST,
    FUTURE,
    OPINIONS,
    PERSONS;

    /** One bit of a word's lists. */
    final long bit = 1L << ordinal();

    static WordList of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
