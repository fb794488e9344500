package org.claimtrail.intake.queue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files to bring in. */
public final class Samples {
    private Samples() {}

    /** The samples that the product ships, one of each format. */
    public static List<Path> shipped() {
        return Stream.of(
                        "coast-today-envoy-meets-putin.odt",
                        "coast-today-working-embassy.pdf",
                        "courrier-de-la-baie-ambassades.docx",
                        "harbour-gazette-istanbul.txt",
                        "meridian-review-istanbul-to-petersburg.epub",
                        "northwire-embassy-talks.html",
                        "northwire-morning-brief.eml",
                        "vestnik-zaliva-vstrecha.rtf")
                .map(name -> Path.of("imports", name))
                .toList();
    }

    /** A text that nobody brought in before. */
    public static byte[] newText(String text) {
        return (text + "\n\n" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A mail with an attached text. */
    static byte[] mail(String text, String attachedName, String attachedText) {
        return """
                From: Mara Lindqvist <mara@port.example>
                To: desk@gazette.example
                Subject: A forwarded note
                Date: Tue, 03 Feb 2026 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="between"

                --between
                Content-Type: text/plain; charset=utf-8

                %s
                --between
                Content-Type: text/plain; charset=utf-8; name="%s"
                Content-Disposition: attachment; filename="%s"

                %s
                --between--
                """.formatted(text, attachedName, attachedName, attachedText)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF that opens only with a password. */
    public static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
