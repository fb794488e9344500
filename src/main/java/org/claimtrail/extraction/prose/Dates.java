package org.claimtrail.extraction.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files and pages write them, in the month names of some thirty languages. Only what names a day counts:
 * "two weeks ago" and "May 2025" do not.
 */
public final class Dates {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final String[] LANGUAGES = {
        "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "da", "sv", "nb", "fi", "el", "tr",
        "ro", "hu", "bg", "sr", "id", "vi", "lt", "lv", "et", "sl", "ca", "ar", "he", "fa"
    };

    private static final Pattern ISO_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d+)?\\s?(Z|[+-]\\d{2}:?\\d{2})\\b?.*");
    private static final Pattern DATE = Pattern.compile("(?<![\\d.,/-])(?:"
            + "(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)"
            + "|(?<d2>\\d{1,2})\\s?[./-]\\s?(?<m2>\\d{1,2})\\s?[./-]\\s?(?<y2>\\d{4}|\\d{2})(?![\\d/]|\\.\\d)"
            + "|(?<d3>\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?,?[\\s-]*(?:(?:de|of|del)\\s+|d['’])?"
            + "(?<m3>\\p{L}{3,})[.,]?[\\s-]*(?:(?:de|del|of)\\s+)?(?<y3>\\d{4})(?!\\d)"
            + "|(?<y4>\\d{4})\\s*[年년]\\s*(?<m4>\\d{1,2})\\s*[月월]\\s*(?<d4>\\d{1,2})"
            + "|(?<y5>\\d{4})[.,]?\\s+(?<m5>\\p{L}{3,})\\.?\\s+(?<d5>\\d{1,2})(?!\\d)"
            + ")"
            + "|(?<m6>\\p{L}{3,})\\.?\\s*(?<d6>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:de\\s+)?(?<y6>\\d{4})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d{1,5}(?!\\d))");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/=_-]((?:19|20)\\d{2})[/_-]?(\\d{1,2})[/_-]?(\\d{1,2})(?![\\d])");

    private Dates() {}

    /** A date and where in the text it stands, in UTF-16 units. */
    public record Match(String date, int begin, int end) {}

    private static final class Months {
        static final Map<String, Integer> NUMBERS = numbers();

        private static Map<String, Integer> numbers() {
            Map<String, Integer> numbers = new HashMap<>();
            for (String language : LANGUAGES) {
                Locale locale = Locale.forLanguageTag(language);
                for (Month month : Month.values()) {
                    for (TextStyle style : new TextStyle[] {
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
                    }) {
                        String name = key(month.getDisplayName(style, locale));
                        if (name.length() >= 3) numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
            numbers.put("sept", 9);
            numbers.put("jänner", 1);
            numbers.put("maerz", 3);
            return numbers;
        }

        static String key(String name) {
            return name.toLowerCase(Locale.ROOT).replace(".", "");
        }
    }

    /** The value of a machine-readable field: a date-time if it has an offset, else the day; null if it is no date. */
    public static String iso(String value) {
        if (value == null) return null;
        String stripped = value.strip();
        Matcher time = ISO_TIME.matcher(stripped);
        if (time.matches() && plausible(time.group(1))) {
            String seconds = time.group(3) == null ? ":00" : time.group(3);
            String offset = time.group(4).replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
            try {
                return OffsetDateTime.parse(time.group(1) + "T" + time.group(2) + seconds + offset)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            } catch (DateTimeParseException impossible) {
                return null;
            }
        }
        Match match = first(stripped, true);
        if (match != null) return match.date();
        Matcher compact = COMPACT.matcher(stripped);
        return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : null;
    }

    /**
     * The first date in a text, or null.
     *
     * @param monthFirst whether 2/3/2025 is the third of February, where both readings are possible
     */
    public static Match first(String text, boolean monthFirst) {
        if (!mayHold(text)) return null;
        Matcher matcher = DATE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            String date = read(matcher, monthFirst);
            if (date != null) return new Match(date, matcher.start(), matcher.end());
            from = matcher.start() + 1;
        }
        return null;
    }

    /** Whether there is a digit in a text, without which there is no date: far quicker told than looked for. */
    static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '0' && text.charAt(i) <= '9') return true;
        return false;
    }

    /** The day that an address such as /2025/02/28/talks names, or null. */
    public static String inAddress(String address) {
        if (address == null) return null;
        Matcher matcher = IN_ADDRESS.matcher(address);
        while (matcher.find()) {
            String date = day(matcher.group(1), matcher.group(2), matcher.group(3));
            if (date != null) return date;
        }
        return null;
    }

    private static String read(Matcher found, boolean monthFirst) {
        if (found.group("y1") != null) return day(found.group("y1"), found.group("m1"), found.group("d1"));
        if (found.group("y2") != null) {
            String year = found.group("y2").length() == 2 ? "20" + found.group("y2") : found.group("y2");
            boolean slashes = found.group().contains("/");
            String a = found.group("d2");
            String b = found.group("m2");
            String american = day(year, a, b);
            String european = day(year, b, a);
            if (slashes && monthFirst) return american != null ? american : european;
            return european != null ? european : american;
        }
        if (found.group("y3") != null) return named(found.group("y3"), found.group("m3"), found.group("d3"));
        if (found.group("y4") != null) return day(found.group("y4"), found.group("m4"), found.group("d4"));
        if (found.group("y5") != null) return named(found.group("y5"), found.group("m5"), found.group("d5"));
        return named(found.group("y6"), found.group("m6"), found.group("d6"));
    }

    private static String named(String year, String month, String day) {
        Integer number = Months.NUMBERS.get(Months.key(month));
        return number == null ? null : day(year, number.toString(), day);
    }

    private static String day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? null : date.toString();
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean plausible(String day) {
        return day.compareTo(EARLIEST + "") > 0 && day.compareTo(LATEST + 1 + "") < 0;
    }
}
