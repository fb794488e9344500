package org.claimtrail.review.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimtrail.article.view.Decisions;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class PassageViewTest {
    static final String TEXT = "\uD83D\uDC1F The register says:\n  18,400 t in 2021. \nNothing else.";

    @Test
    void blanksAtItsEndsAreLeftOutAndOffsetsCountCodePoints() {
        PassageView passage = PassageView.of(text(TEXT), 20, 42).orElseThrow();
        assertEquals("18,400 t in 2021.", passage.anchor().quote());
        assertEquals(new Span(23, 40), passage.anchor().position());
        assertEquals("\uD83D\uDC1F The register says:\n  ", passage.before());
        assertEquals(" \nNothing else.", passage.after());
    }

    @Test
    void whatLiesOutsideTheTextIsNoPassage() {
        int length = TEXT.codePointCount(0, TEXT.length());
        assertTrue(PassageView.of(text(TEXT), 0, length).isPresent());
        assertTrue(PassageView.of(text(TEXT), 0, length + 1).isEmpty());
        assertTrue(PassageView.of(text(TEXT), -1, 4).isEmpty());
        assertTrue(PassageView.of(text(TEXT), 4, 4).isEmpty());
        assertTrue(PassageView.of(text(TEXT), 9, 4).isEmpty());
        assertTrue(PassageView.of(text(TEXT), 21, 23).isEmpty(), "only blanks");
    }

    @Test
    void aPassageIsNoWholeArticle() {
        String longest = "x".repeat(PassageView.LONGEST);
        assertTrue(PassageView.of(text(longest), 0, PassageView.LONGEST).isPresent());
        assertTrue(
                PassageView.of(text(longest + "x"), 0, PassageView.LONGEST + 1).isEmpty());
    }

    @Test
    void theContextAroundItIsBounded() {
        PassageView passage = PassageView.of(text("a".repeat(900) + "!" + "b".repeat(900)), 900, 901)
                .orElseThrow();
        assertEquals("a".repeat(240), passage.before());
        assertEquals("b".repeat(240), passage.after());
        assertEquals("a".repeat(32), passage.anchor().prefix());
    }

    private static VersionText text(String raw) {
        return new VersionText(3, 4, 1, "Register", raw, List.of(), "en", null, null, null, Decisions.NONE);
    }
}
