package org.claimtrail.suggestion;

import java.time.LocalDate;

/** An article with suggestions that nobody has decided yet; {@code open} counts them. */
public record ToRead(long articleId, String title, String outlet, LocalDate publishedOn, long open) {}
