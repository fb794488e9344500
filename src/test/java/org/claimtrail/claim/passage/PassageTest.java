package org.claimtrail.claim.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.claimtrail.article.view.Decisions;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    static final VersionText TEXT =
            new VersionText(1, 2, 1, "A title", "😀 one \n\t two", List.of(), "en", null, null, null, Decisions.NONE);

    @Test
    void blanksAtTheEndsAreNoPartOfIt() {
        Passage passage = Passage.of(TEXT, 1, 8);
        assertEquals(new Span(2, 5), passage.span());
        assertEquals("one", passage.quote());
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "3,3", "4,3", "0,13", "5,7", "2147483647,-2147483648"})
    void whatIsNoPassageOfTheTextIsRefused(int begin, int end) {
        assertThrows(Refusal.class, () -> Passage.of(TEXT, begin, end));
    }

    @Test
    void aWholeBookIsNoPassage() {
        VersionText book =
                new VersionText(1, 2, 1, "", "a".repeat(9000), List.of(), null, null, null, null, Decisions.NONE);
        assertThrows(Refusal.class, () -> Passage.of(book, 0, Passage.LONGEST + 1));
        assertEquals(
                Passage.LONGEST, Passage.of(book, 0, Passage.LONGEST).span().length());
    }
}
