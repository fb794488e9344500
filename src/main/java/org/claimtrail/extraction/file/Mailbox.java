package org.claimtrail.extraction.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.TooLarge;

/**
 * A mailbox in the format mbox (RFC 4155): each mail begins with a line "From ", at the beginning or after an empty
 * line; lines of a mail that look so are marked with "&gt;" (the variant mboxrd).
 */
final class Mailbox {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final Parts parts;
    private final long longestMail;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int count;

    private Mailbox(Parts parts, Limits limits) {
        this.parts = parts;
        this.longestMail = Math.min(limits.fileBytes(), Integer.MAX_VALUE / 2);
    }

    /** @throws PartsTooLarge if there are too many mails, or a mail is too large */
    static void unpack(Path file, Parts parts, Limits limits) throws IOException {
        Mailbox mailbox = new Mailbox(parts, limits);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            mailbox.read(bytes);
        }
    }

    private void read(InputStream bytes) throws IOException {
        boolean afterEmptyLine = true;
        for (byte[] line = line(bytes); line.length > 0; line = line(bytes)) {
            if (afterEmptyLine && startsWithFrom(line, 0)) end();
            else if (isMarked(line)) mail.write(line, 1, line.length - 1);
            else mail.write(line, 0, line.length);
            afterEmptyLine = line[0] == '\n' || line[0] == '\r';
            if (mail.size() > longestMail) throw new PartsTooLarge(new TooLarge(longestMail, TooLarge.Measure.FILE));
        }
        end();
    }

    private void end() throws IOException {
        if (mail.size() > 0) parts.add("%05d.eml".formatted(++count), new ByteArrayInputStream(mail.toByteArray()));
        mail.reset();
    }

    private static boolean isMarked(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') marks++;
        return marks > 0 && startsWithFrom(line, marks);
    }

    private static boolean startsWithFrom(byte[] line, int at) {
        return line.length >= at + FROM.length && Arrays.equals(FROM, Arrays.copyOfRange(line, at, at + FROM.length));
    }

    /** The next line with its end; empty at the end of the file. */
    private byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n') break;
            if (line.size() > longestMail) throw new PartsTooLarge(new TooLarge(longestMail, TooLarge.Measure.FILE));
        }
        return line.toByteArray();
    }
}
