package org.claimtrail.article.version;

import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.original.StoredOriginal;

/** A file that was read, ready to become an article. */
public record NewArticle(StoredOriginal original, Extracted extracted, Stated stated, Arrival arrival) {}
