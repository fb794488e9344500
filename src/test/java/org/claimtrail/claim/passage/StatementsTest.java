package org.claimtrail.claim.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We have narrowed the list,”|We have narrowed the list",
                "\"Nothing is agreed.\"|Nothing is agreed.",
                "„Nichts ist vereinbart.“|Nichts ist vereinbart.",
                "«Rien n’est décidé»|Rien n’est décidé",
                "“‘Nothing’”|Nothing",
                "“one” and “two”|“one” and “two”",
                "\"one\" and \"two\"|\"one\" and \"two\"",
                "“the ‘new’ text”|the ‘new’ text",
                "“|“",
                "the fishers’|the fishers’",
                "the text “could be ready”|the text “could be ready”",
            })
    void outerMarksGoAndInnerOnesStay(String quote, String statement) {
        assertEquals(statement, Statements.from(quote, QuoteKind.DIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that no breakthrough was expected|No breakthrough was expected",
                "dass „nichts“ vereinbart sei|„nichts“ vereinbart sei",
                "qu’aucune percée n’est attendue|Aucune percée n’est attendue",
                "что прорыва ждать не следует|Прорыва ждать не следует",
                "that much|That much",
                "thatched roofs are dry|Thatched roofs are dry",
            })
    void reportedSpeechBecomesASentence(String quote, String statement) {
        assertEquals(statement, Statements.from(quote, QuoteKind.INDIRECT));
    }

    @Test
    void linesAreJoined() {
        assertEquals("one two three", Statements.from("one\r\n two\u00A0\u2028three,", QuoteKind.OWN));
    }

    @Test
    void whatIsTooLongEndsBetweenWords() {
        assertEquals("one two…", Statements.fitting("one two three", 10));
        assertEquals("😀😀😀…", Statements.fitting("😀😀😀😀😀", 4));
        assertEquals("exactly", Statements.fitting("exactly", 7));
    }
}
