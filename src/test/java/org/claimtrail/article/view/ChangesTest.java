package org.claimtrail.article.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.article.view.Changes.Part;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void countsWordsAndShowsWhatStandsAroundChanges() {
        Changes changes = Changes.between("The council met on Monday.", "The council met late on Monday.");
        assertEquals(
                List.of(
                        new Part("same", "The council met ", 3),
                        new Part("inserted", "late ", 1),
                        new Part("same", "on Monday.", 2)),
                changes.parts());
        assertEquals(0, changes.deleted());
        assertEquals(1, changes.inserted());
    }

    @Test
    void longUnchangedStretchesAreFolded() {
        String long_ = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        List<Part> parts = Changes.between(long_ + " end " + long_, long_ + " finish " + long_)
                .parts();
        assertEquals(
                List.of("folded 80", "same 20", "deleted 1", "inserted 1", "same 20", "folded 80"),
                parts.stream().map(part -> part.is() + " " + part.words()).toList());
        assertEquals(
                long_ + " finish " + long_,
                parts.stream()
                        .filter(part -> !part.is().equals("deleted"))
                        .map(Part::text)
                        .collect(Collectors.joining()));
    }

    @Test
    void theArticleItselfIsComparedWithoutWhatStandsBesideIt() {
        VersionText before = version("Menu A\nThe council met.", new Span(0, 6), new Span(7, 23));
        VersionText after = version("Menu B\nThe council met.", new Span(0, 6), new Span(7, 23));
        assertTrue(Changes.of(before, after, false).none());
        assertEquals(1, Changes.of(before, after, true).inserted());
    }

    private static VersionText version(String text, Span aside, Span main) {
        return new VersionText(
                1,
                1,
                1,
                "Title",
                text,
                List.of(new Block(aside, BlockKind.PARAGRAPH, false), new Block(main, BlockKind.PARAGRAPH, true)),
                "en",
                null,
                null,
                null,
                Decisions.NONE);
    }
}
