package org.claimtrail.article.version;

/**
 * The file that another one came out of: an archive, a mailbox, a mail, a PDF portfolio.
 *
 * @param fileName its name
 * @param item its row in the queue of files, which tells what became of it
 * @param wholeSha256 the original of the article that this one is a part of; null where no file around it is an
 *     article, as with archives
 */
public record Enclosure(String fileName, long item, String wholeSha256) {}
