package org.claimtrail.review.evidence;

/**
 * Evidence as a program adds it. A file is sent as multipart/form-data instead.
 *
 * @param kind passage or link
 * @param stance supports, contradicts or context
 * @param note what it shows; required for a link
 * @param versionId of a passage: the article version
 * @param begin of a passage: code points of the raw text before it
 * @param end of a passage: code points of the raw text before the first character after it
 * @param url of a link: http or https
 * @param seenOn of a link: the day on which it said so, as YYYY-MM-DD
 */
public record NewEvidence(
        String kind,
        String stance,
        String note,
        Long versionId,
        Integer begin,
        Integer end,
        String url,
        String seenOn) {}
