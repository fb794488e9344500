package org.claimtrail.article;

import java.time.Instant;
import java.time.LocalDate;

/** What lists show of an article. */
public record ArticleRow(
        long id,
        String title,
        Long outletId,
        String outlet,
        String byline,
        LocalDate publishedOn,
        String language,
        String addedBy,
        Instant addedAt) {}
