package org.claimtrail.article.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.view.ReadingView;

/**
 * A version's text with what is known of its article.
 *
 * @param number counts the article's versions from 1
 * @param rawText what spans point into
 * @param blocks every piece of the text, in order, with what people said of them
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
        LocalDate publishedOn,
        Decisions decisions) {

    /** The text as people like to read it, with all that they decided about it. */
    public ReadingView view() {
        return decisions.repaired() ? ReadingView.repaired(rawText, blocks) : ReadingView.of(rawText, blocks);
    }

    /** The article itself, a line for each paragraph; all of the text where none of it is known to be the article. */
    public String mainText() {
        String main = view().segments().stream()
                .filter(segment -> segment.role() == ReadingView.Role.MAIN)
                .map(ReadingView.Segment::text)
                .collect(Collectors.joining("\n"));
        return main.isEmpty() ? rawText : main;
    }
}
