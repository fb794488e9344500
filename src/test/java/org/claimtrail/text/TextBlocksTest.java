package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class TextBlocksTest {
    @Test
    void everyKindOfLineBreakSeparates() {
        assertEquals(List.of("a", "b", "c", "d", "e", "f"), lines("a\nb\r\nc\rd\u2028e\u0085\u2029f"));
    }

    @Test
    void blankLinesAndSurroundingWhiteSpaceAreLeftOut() {
        assertEquals(List.of("one two", "😀 three"), lines("\u00A0 one two\t\r\n \r\n\n😀 three\n"));
        assertEquals(List.of(), lines(" \n\t"));
    }

    @Property
    @Domain(RawTexts.class)
    void everythingButWhiteSpaceIsInSomeLine(@ForAll String text) {
        List<String> lines = lines(text);
        assertEquals(visible(text), visible(String.join("", lines)));
        lines.forEach(line -> assertFalse(line.codePoints().anyMatch(Blank::isLineBreak)));
    }

    private static List<String> lines(String text) {
        CodePoints points = CodePoints.of(text);
        return TextBlocks.lines(text).stream().map(points::slice).toList();
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Blank.is(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
