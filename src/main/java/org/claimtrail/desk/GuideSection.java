package org.claimtrail.desk;

/**
 * A section of the guide in one language.
 *
 * @param template the id of its template
 * @param anchor the id of its heading on the page
 * @param title what the table of contents calls it, null for a section that is not listed there
 */
record GuideSection(String template, String anchor, String title) {}
