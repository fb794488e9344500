package org.claimtrail.reading;

/**
 * What the address of a reading page says about how it is shown.
 *
 * @param begin with {@code end}, a passage, in code points of the raw text; both may be null
 * @param evidenceFor the claim that evidence is looked for, or null
 * @param order of the margin, or null
 */
record ReadingOptions(Display display, Integer begin, Integer end, Long evidenceFor, String order) {
    boolean passage() {
        return begin != null && end != null && 0 <= begin && begin < end;
    }
}
