package org.claimtrail.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters in UTF-8 that somebody read as Windows-1252 or Latin-1: "â€™" for "’". Such a sequence of two to four
 * characters is what the bytes of exactly one letter look like; text that means them practically does not occur. Places
 * are code points.
 */
public final class Mojibake {
    private static final int LAST_SINGLE = 0x7F;
    private static final Map<Integer, Integer> BYTES = new HashMap<>();

    static {
        // The five bytes without a character in Windows-1252 come through as they are (WHATWG Encoding).
        Charset windows = Charset.forName("windows-1252");
        for (int i = LAST_SINGLE + 1; i < 256; i++) {
            BYTES.put(i, i);
            BYTES.put(new String(new byte[] {(byte) i}, windows).codePointAt(0), i);
        }
        BYTES.remove(0xFFFD);
    }

    private final int[] raw;
    private int pairs;
    private int longer;
    private int sound;

    private Mojibake(int[] raw) {
        this.raw = raw;
        for (int i = 0; i < raw.length; ) {
            int length = lengthAt(i);
            if (length == 2) pairs++;
            else if (length > 2) longer++;
            else if (isCutShort(i)) length = 2;
            else if (raw[i] > LAST_SINGLE) sound++;
            i += Math.max(1, length);
        }
    }

    /** "â€" of a quotation mark whose third character, which is none, was lost on the way. */
    private boolean isCutShort(int place) {
        return byteAt(place) == 0xE2 && place + 1 < raw.length && byteAt(place + 1) == 0x80;
    }

    public static Mojibake in(String text) {
        return new Mojibake(text.codePoints().toArray());
    }

    /** The text with all such letters as they were meant. */
    public static String repaired(String text) {
        return in(text).repaired().text();
    }

    /**
     * Whether the text as a whole was read wrongly: one pair alone may be meant, and where accents stand soundly beside
     * such sequences ("terminé »" with a no-break space), these are meant as well.
     */
    public boolean suspected() {
        return (longer > 0 || pairs > 1) && pairs + longer > sound;
    }

    /** How many characters from here on are one letter read wrongly; 0 if this is none. */
    public int lengthAt(int place) {
        int first = byteAt(place);
        int length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (length == 0 || place + length > raw.length) return 0;
        for (int i = place + 1; i < place + length; i++) {
            int next = byteAt(i);
            if (next < 0x80 || next > 0xBF) return 0;
        }
        int letter = letter(place, length);
        boolean shortest = letter >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean isLetter = Character.isDefined(letter) && !Character.isISOControl(letter) && letter <= 0x10FFFF;
        return shortest && isLetter && (letter < 0xD800 || letter > 0xDFFF) ? length : 0;
    }

    /** The letter that was meant. */
    public int letterAt(int place) {
        return letter(place, lengthAt(place));
    }

    /** All of it as it was meant. */
    public Repaired repaired() {
        int[] letters = new int[raw.length];
        int[] places = new int[raw.length + 1];
        int count = 0;
        for (int i = 0; i < raw.length; count++) {
            int length = lengthAt(i);
            letters[count] = length > 0 ? letter(i, length) : raw[i];
            places[count] = i;
            i += Math.max(1, length);
        }
        places[count] = raw.length;
        return new Repaired(new String(letters, 0, count), Arrays.copyOf(places, count + 1));
    }

    /** A text with its letters put right, which knows where each of them stands in the text that was read wrongly. */
    public static final class Repaired {
        private final String text;
        private final int[] places;

        private Repaired(String text, int[] places) {
            this.text = text;
            this.places = places;
        }

        public String text() {
            return text;
        }

        /**
         * Where a stretch of this text stands in the one that was read wrongly: letter by letter, each as a whole.
         *
         * @throws IndexOutOfBoundsException if it reaches beyond this text
         */
        public Span toRaw(Span stretch) {
            return new Span(places[stretch.begin()], places[stretch.end()]);
        }
    }

    private int byteAt(int place) {
        return raw[place] <= LAST_SINGLE ? 0 : BYTES.getOrDefault(raw[place], 0);
    }

    private int letter(int place, int length) {
        int letter = byteAt(place) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (int i = place + 1; i < place + length; i++) letter = letter << 6 | (byteAt(i) & 0x3F);
        return letter;
    }
}
