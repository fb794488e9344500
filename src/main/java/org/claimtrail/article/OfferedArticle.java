package org.claimtrail.article;

import java.time.LocalDate;

/** An article to choose; outlet and date may be null. */
public record OfferedArticle(long id, String title, String outlet, LocalDate publishedOn) {}
