package org.claimtrail.extraction.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feb 28 2025 - 9:19 AM IST       | 2025-02-28
            February 28th, 2025             | 2025-02-28
            28 février 2025                 | 2025-02-28
            le 1er mars 2025                | 2025-03-01
            28. Februar 2025                | 2025-02-28
            28 de febrero de 2025           | 2025-02-28
            28 февраля 2025 года            | 2025-02-28
            2025年2月28日                    | 2025-02-28
            28.02.2025                      | 2025-02-28
            28.02.25, 10:15                 | 2025-02-28
            2025/02/28                      | 2025-02-28
            """)
    void readsTheDayAsPeopleWriteIt(String text, String day) {
        assertEquals(day, Dates.first(text, false).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 weeks ago", "May 2025", "in 2025", "32.13.2025", "version 1.2.2025.4", "0:45"})
    void whatNamesNoDayIsNoDate(String text) {
        assertNull(Dates.first(text, false));
    }

    @ParameterizedTest
    @CsvSource({"true, 2025-02-03", "false, 2025-03-02"})
    void theOrderOfDayAndMonthIsTheReaders(boolean monthFirst, String day) {
        assertEquals(day, Dates.first("2/3/2025", monthFirst).date());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28T09:19:00+0530, 2025-02-28T09:19:00+05:30",
        "2025-02-28T09:19:00.123Z, 2025-02-28T09:19:00Z",
        "2025-02-28T09:19:00, 2025-02-28",
        "20250228, 2025-02-28",
        "0001-01-01T00:00:00Z,"
    })
    void aTimeIsKeptOnlyWithItsOffset(String value, String iso) {
        assertEquals(iso, Dates.iso(value));
    }

    @Property
    void everyDayIsReadBackInEveryLanguage(@ForAll @IntRange(max = 20_000) int day) {
        LocalDate date = LocalDate.of(1991, 1, 1).plusDays(day);
        for (String language : new String[] {"en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "sv", "tr"}) {
            String written = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                    .format(date);
            assertEquals(
                    date.toString(),
                    Dates.first("– " + written + ", 10:00", false).date(),
                    written);
        }
    }
}
