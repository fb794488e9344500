package org.claimtrail.web.words;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Numbers, days and moments in the language of the request, and moments in its time zone; {@code {format:time(x)}} in
 * templates. A day looks the same wherever it stands, alone or in a moment.
 */
@TemplateExtension(namespace = "format")
public final class Formats {
    private Formats() {}

    /** A moment to the minute, with the zone: "14 Mar 2026, 09:25 CET". */
    static String time(Instant instant) {
        return instant == null ? "" : time(instant, locale(), zone());
    }

    static String time(Instant instant, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofPattern(day(locale) + ", HH:mm z", locale).format(instant.atZone(zone));
    }

    /** For the datetime attribute of a time element and for programs: in UTC, to the second. */
    public static String machine(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A day: "14 Mar 2026". */
    static String date(LocalDate date) {
        return date == null ? "" : date(date, locale());
    }

    static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(day(locale), locale).format(date);
    }

    private static String day(Locale locale) {
        return locale.getLanguage().equals("de") ? "d. MMM uuuu" : "d MMM uuuu";
    }

    public static String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** A share between 0 and 1 as whole per cent. */
    static String percent(Number share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** Bytes in the unit that reads best. */
    public static String size(long bytes) {
        if (bytes < 1000) return number(bytes) + " B";
        if (bytes < 1_000_000) return number(Math.round(bytes / 1000.0)) + " KB";
        return number(Math.round(bytes / 100_000.0) / 10.0) + " MB";
    }

    /** A language tag as its name: "English". */
    static String language(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    private static Locale locale() {
        return Arc.container().instance(RequestLocale.class).get().locale();
    }

    private static ZoneId zone() {
        return Arc.container().instance(RequestZone.class).get().zone();
    }
}
