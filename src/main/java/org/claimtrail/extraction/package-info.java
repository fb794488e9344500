/**
 * Bytes in, a value out: the raw text of a file, its blocks, and what the file says about itself (title, byline,
 * outlet, date). Knows nothing of the database or the web.
 */
package org.claimtrail.extraction;
