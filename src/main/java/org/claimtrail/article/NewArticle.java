package org.claimtrail.article;

import org.claimtrail.extraction.Extracted;

/** A file that was read, ready to become an article. */
public record NewArticle(StoredOriginal original, Extracted extracted, Stated stated, Arrival arrival) {}
