package org.claimtrail.article;

import java.time.LocalDate;

/** An article where it is named. */
public record ArticleRef(
        long id,
        String title,
        Long outletId,
        String outlet,
        LocalDate publishedOn,
        String language,
        Long currentVersionId) {}
