package org.claimtrail.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant MOMENT = Instant.parse("2026-03-14T23:25:40.5Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aMomentNamesItsZone() {
        assertEquals("15 Mar 2026, 00:25 CET", Formats.time(MOMENT, Locale.ENGLISH, BERLIN));
        assertEquals("15. März 2026, 00:25 MEZ", Formats.time(MOMENT, Locale.GERMAN, BERLIN));
        assertEquals("14 Mar 2026, 23:25 UTC", Formats.time(MOMENT, Locale.ENGLISH, ZoneId.of("UTC")));
    }

    @Test
    void aDayLooksAsItDoesInAMoment() {
        LocalDate day = LocalDate.of(2026, 3, 15);
        for (Locale locale : RequestLocale.OFFERED)
            assertEquals(
                    Formats.date(day, locale),
                    Formats.time(MOMENT, locale, BERLIN).split(",", 0)[0]);
        assertEquals("15 Mar 2026", Formats.date(day, Locale.ENGLISH));
    }

    @Test
    void programsGetSecondsInUtc() {
        assertEquals("2026-03-14T23:25:40Z", Formats.machine(MOMENT));
    }
}
