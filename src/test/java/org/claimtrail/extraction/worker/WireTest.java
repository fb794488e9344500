package org.claimtrail.extraction.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Failed;
import org.claimtrail.extraction.FailureReason;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.TimedOut;
import org.claimtrail.extraction.TooLarge;
import org.claimtrail.extraction.Unsupported;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Path PARTS = Path.of("parts");
    private static final ContainedFile PART = new ContainedFile("a/b \"c\".txt", "text/plain", PARTS.resolve("7"), 12);
    private static final Metadata KNOWN = Metadata.NONE
            .with(MetadataField.TITLE, new Fact("😀 „Harbour“", Source.HTML_JSON_LD))
            .with(MetadataField.MODIFIED, new Fact("2025-03-01", Source.DETECTED));
    private static final Extracted READ = new Extracted(
            "text/html",
            "a😀\n\"b\"\\",
            List.of(
                    new Block(new Span(0, 2), BlockKind.HEADING, false),
                    new Block(new Span(3, 7), BlockKind.PAGE_FURNITURE, true)),
            KNOWN,
            List.of(PART));

    @Test
    void everyResultArrivesAsItWasSent() throws IOException {
        for (Extraction each : List.of(
                READ,
                new Container("application/zip", List.of(PART)),
                new Empty("application/pdf", true),
                new Encrypted("application/pdf"),
                new Unsupported("image/png"),
                new TooLarge(5_000_000_000L, TooLarge.Measure.UNPACKED),
                new TimedOut(Duration.ofSeconds(60)),
                new Failed("text/html", FailureReason.TOO_DEEP),
                new Failed(null, FailureReason.CRASHED))) assertEquals(each, Wire.extraction(sent(each), PARTS));
    }

    @Test
    void whatAWorkerIsAskedArrivesAsItWasSent() throws IOException {
        Wire.Greeting greeting = new Wire.Greeting(Limits.DEFAULT, "eng+deu");
        assertEquals(greeting, Wire.receive(sent(greeting), Wire.Greeting.class));
        Wire.Request request = new Wire.Request(Wire.Task.RECOGNISE, Path.of("/tmp/größe"), "ж.pdf", null);
        assertEquals(request, Wire.receive(sent(request), Wire.Request.class));
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() throws IOException {
        Failed sent = new Failed("a\ud83d", FailureReason.DAMAGED);
        assertEquals(new Failed("a?", FailureReason.DAMAGED), Wire.extraction(sent(sent), PARTS));
    }

    @Test
    void aPartLiesNowhereButInTheDirectoryOfTheCaller() throws IOException {
        ContainedFile elsewhere = new ContainedFile("x", "text/plain", Path.of("/etc/7"), 1);
        Container moved =
                (Container) Wire.extraction(sent(new Container("application/zip", List.of(elsewhere))), PARTS);
        assertEquals(PARTS.resolve("7"), moved.parts().get(0).file());
        ContainedFile named = new ContainedFile("x", "text/plain", Path.of("/etc/passwd"), 1);
        assertRefused(sent(new Container("application/zip", List.of(named))));
        assertThrows(
                IOException.class,
                () -> Wire.extraction(sent(new Container("application/zip", List.of(PART))), null),
                "no parts were wanted");
    }

    @Test
    void aFileCannotSayThatAPersonSaidSomething() throws IOException {
        Metadata given = Metadata.NONE.with(MetadataField.TITLE, Fact.given("Mine"));
        assertRefused(sent(new Extracted("text/plain", "a", List.of(), given)));
    }

    @Test
    void whatIsNoResultIsRefused() throws IOException {
        for (String content : List.of(
                "",
                "null",
                "{}",
                "[]",
                "\"Failed\"",
                "{\"is\":\"java.lang.Runtime\"}",
                "{\"is\":\"TimedOut\"}",
                "{\"is\":\"Empty\",\"mediaType\":\"a\",\"looksLikeScan\":null}",
                "{\"is\":\"Failed\",\"mediaType\":\"a\",\"reason\":99}",
                "{\"is\":\"Unsupported\",\"mediaType\":\"a\",\"more\":1}",
                "{\"is\":\"Unsupported\",\"mediaType\":\"a\"} {}",
                "{\"is\":\"Container\",\"mediaType\":\"a\",\"parts\":null}",
                "{\"is\":\"Extracted\",\"mediaType\":\"a\",\"text\":\"b\",\"blocks\":[[[2,1],1,true]],"
                        + "\"metadata\":{\"facts\":{}},\"parts\":[]}"))
            assertRefused(frame(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoFrameIsRefusedUnread() throws IOException {
        assertRefused(length(Wire.LONGEST + 1));
        assertRefused(length(-1));
        assertThrows(EOFException.class, () -> Wire.receive(length(10), Wire.Ready.class));
    }

    private static void assertRefused(DataInputStream sent) {
        assertThrows(IOException.class, () -> Wire.extraction(sent, PARTS));
    }

    private static DataInputStream sent(Object content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.send(out, content);
        return new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    }

    private static DataInputStream frame(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataOutputStream(out).writeInt(content.length);
        out.write(content);
        return new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    }

    private static DataInputStream length(int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataOutputStream(out).writeInt(length);
        return new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    }
}
