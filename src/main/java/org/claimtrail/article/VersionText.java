package org.claimtrail.article;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.extraction.Block;

/**
 * A version's text with what is known of its article.
 *
 * @param number counts the article's versions from 1
 * @param rawText what spans point into
 * @param blocks every piece of the text, in order
 */
public record VersionText(
        long articleId,
        long versionId,
        int number,
        String title,
        String rawText,
        List<Block> blocks,
        String language,
        Long outletId,
        String outlet,
        LocalDate publishedOn) {}
