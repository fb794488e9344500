package org.claimtrail.quotation.name;

/** Of a person, as far as titles and first names tell; pronouns are matched by it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
