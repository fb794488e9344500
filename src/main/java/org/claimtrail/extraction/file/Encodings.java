package org.claimtrail.extraction.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * From bytes to characters. Bytes that are valid UTF-8 are UTF-8, whatever the file declares: text in another
 * encoding practically never is valid UTF-8 by chance, while wrong declarations are common.
 */
public final class Encodings {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][\\w.:-]{1,30})");
    private static final int HEAD = 4096;

    private Encodings() {}

    /** The text of a file in whatever encoding. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** @param declared name of the encoding that the container of the bytes states, or null */
    static String decode(byte[] bytes, String declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) return new String(bytes, marked);
        String utf8 = strictUtf8(bytes);
        if (utf8 != null) return utf8;
        Charset stated = charset(declared);
        if (stated == null) stated = charset(declaredIn(bytes));
        if (stated != null && plausible(stated, bytes)) return new String(bytes, stated);
        if (isUtf8ButForSlips(bytes)) return new String(bytes, StandardCharsets.UTF_8);
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset detected = match == null ? null : charset(match.getName());
        return new String(bytes, detected == null ? StandardCharsets.ISO_8859_1 : detected);
    }

    private static Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
        return null;
    }

    private static String strictUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isValidUtf8(bytes)) return null;
        // UTF-16 and ISO-2022 without a mark are valid UTF-8 too, but full of zeros and escapes.
        return text.indexOf('\0') >= 0 || text.indexOf('\u001B') >= 0 ? null : text;
    }

    private static boolean isValidUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** One byte that was cut off or lost must not turn every other letter into two. */
    private static boolean isUtf8ButForSlips(byte[] bytes) {
        int[] letters = new String(bytes, StandardCharsets.UTF_8)
                .codePoints()
                .filter(letter -> letter >= 128)
                .toArray();
        long broken = IntStream.of(letters).filter(letter -> letter == 0xFFFD).count();
        return broken * 10 < letters.length;
    }

    private static String declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Charset charset(String name) {
        if (name == null) return null;
        try {
            Charset charset = Charset.forName(name.strip());
            // What pages call Latin-1 is Windows-1252 (WHATWG Encoding, section 4.2).
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Whether the text comes out almost without replacement characters. */
    private static boolean plausible(Charset charset, byte[] bytes) {
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) return false;
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return broken * 200 <= text.length();
    }
}
