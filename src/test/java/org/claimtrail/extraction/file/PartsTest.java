package org.claimtrail.extraction.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.claimtrail.extraction.ContainedFile;
import org.claimtrail.extraction.Container;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold other files. */
class PartsTest {
    @TempDir
    Path folder;

    @TempDir
    Path unpacked;

    private final Extractor extractor = new TikaExtractor();

    @Test
    void anArchiveIsItsFiles() throws IOException {
        Container zip = container("many.zip", zip(Map.of("a.txt", "one", "in/b.html", "<p>two", ".DS_Store", "x")));
        assertEquals("application/zip", zip.mediaType());
        assertEquals(
                List.of("a.txt text/plain 3 one", "in/b.html text/html 6 <p>two"),
                zip.parts().stream().map(PartsTest::told).toList());
    }

    @Test
    void whatOnlyBelongsToASavedPageIsNoFileOfItsOwn() throws IOException {
        Container zip = container(
                "page.zip", zip(Map.of("page.html", "<p>one", "page_files/a.js", "x()", "__MACOSX/page.html", "x")));
        assertEquals(
                List.of("page.html"),
                zip.parts().stream().map(ContainedFile::name).toList());
    }

    @Test
    void noMemberLeavesTheDirectory() throws IOException {
        Container zip = container("evil.zip", zip(Map.of("../../evil.txt", "one")));
        assertEquals("../../evil.txt", zip.parts().get(0).name());
        assertEquals(unpacked, zip.parts().get(0).file().getParent());
    }

    @Test
    void anArchiveWithinIsHandedOutAsItIs() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "one"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(inner);
        }
        Container outer = container("inner.zip.gz", bytes.toByteArray());
        assertEquals("inner.zip", outer.parts().get(0).name());
        assertEquals("application/zip", outer.parts().get(0).mediaType());
        assertEquals(inner.length, outer.parts().get(0).size());
    }

    @Test
    void withoutADirectoryThePartsAreOnlyListed() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip(Map.of("a.txt", "one")));
        Container zip = assertInstanceOf(Container.class, extractor.extract(file, "a.zip"));
        assertEquals(
                new ContainedFile("a.txt", "text/plain", null, 3), zip.parts().get(0));
    }

    @Test
    void anArchiveOfNothingIsEmpty() throws IOException {
        assertEquals(new Empty("application/zip", false), extract("nothing.zip", zip(Map.of(".DS_Store", "x"))));
    }

    @Test
    void anArchiveThatNeedsAPasswordIsEncrypted() throws IOException {
        byte[] zip = zip(Map.of("a.txt", "one"));
        // The first flag of a member, in its own header and in the directory (APPNOTE.TXT 4.4.4).
        zip[6] |= 1;
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 8] |= 1;
        assertEquals(new Encrypted("application/zip"), extract("locked.zip", zip));
    }

    @Test
    void moreThanTheLimitsAllowIsTooLarge() throws IOException {
        Extractor small = new TikaExtractor(new Limits(1 << 20, 1000, Duration.ofSeconds(60), 5, 2, 1000));
        Path many = Files.write(folder.resolve("many.zip"), zip(Map.of("a", "1", "b", "2", "c", "3")));
        assertEquals(new TooLarge(2, TooLarge.Measure.PARTS), small.extract(many, "many.zip", unpacked));
        Path large = Files.write(folder.resolve("large.zip"), zip(Map.of("a", "1".repeat(600), "b", "2".repeat(600))));
        assertEquals(new TooLarge(1000, TooLarge.Measure.UNPACKED), small.extract(large, "large.zip"));
    }

    @Test
    void aMailboxIsItsMails() throws IOException {
        Container mailbox = container("letters.mbox", bytes("""
                From ida@example.org Fri Feb 28 23:30:00 2025
                From: Ida Quist <ida@example.org>
                Subject: Harbour

                The quay stays open.
                >From here on, ships may land.

                From jon@example.org Fri Feb 28 23:31:00 2025
                From: Jon Quist <jon@example.org>
                Subject: Quay

                Thank you.
                """));
        assertEquals(
                List.of("00001.eml message/rfc822", "00002.eml message/rfc822"),
                mailbox.parts().stream()
                        .map(part -> part.name() + " " + part.mediaType())
                        .toList());
        Extracted first = assertInstanceOf(
                Extracted.class, extractor.extract(mailbox.parts().get(0).file(), "00001.eml"));
        assertEquals(
                "The quay stays open.\nFrom here on, ships may land.",
                first.text().strip());
    }

    @Test
    void aMailHandsOutItsAttachmentsAndWhatItForwards() throws IOException {
        Extraction read = extract("letter.eml", bytes("""
                From: Ida Quist <ida@example.org>
                Subject: Harbour
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                The quay stays open.
                --b
                Content-Type: application/pdf; name="plan.pdf"
                Content-Disposition: attachment; filename="plan.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b
                Content-Type: message/rfc822

                From: Jon Quist <jon@example.org>
                Subject: Quay

                Is the quay open?
                --b--
                """));
        Extracted mail = assertInstanceOf(Extracted.class, read);
        assertEquals("The quay stays open.", mail.text().strip());
        assertEquals(
                List.of("plan.pdf application/pdf", "Quay.eml message/rfc822"),
                mail.parts().stream()
                        .map(part -> part.name() + " " + part.mediaType())
                        .toList());
    }

    @Test
    void aMailThatOnlyCarriesIsAContainer() throws IOException {
        Container mail = container("letter.eml", bytes("""
                From: Ida Quist <ida@example.org>
                Subject: Harbour
                MIME-Version: 1.0
                Content-Type: text/csv; name=a.csv
                Content-Disposition: attachment; filename=a.csv

                1,2
                """));
        assertEquals("a.csv", mail.parts().get(0).name());
    }

    @Test
    void aPdfPortfolioHandsOutItsFiles() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(document, new ByteArrayInputStream(bytes("Inside the portfolio.")));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("inside.txt");
            specification.setFileUnicode("inside.txt");
            specification.setEmbeddedFile(embedded);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("inside", specification));
            document.getDocumentCatalog().setNames(new PDDocumentNameDictionary(document.getDocumentCatalog()));
            document.getDocumentCatalog().getNames().setEmbeddedFiles(tree);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Container portfolio = container("portfolio.pdf", bytes.toByteArray());
            assertEquals(
                    "inside.txt text/plain 21 Inside the portfolio.",
                    told(portfolio.parts().get(0)));
        }
    }

    @Test
    void anEncryptedMailIsEncrypted() throws IOException {
        assertEquals(new Encrypted("message/rfc822"), extract("secret.eml", bytes("""
                        From: Ida Quist <ida@example.org>
                        Subject: ...
                        MIME-Version: 1.0
                        Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

                        --b
                        Content-Type: application/pgp-encrypted

                        Version: 1
                        --b
                        Content-Type: application/octet-stream

                        -----BEGIN PGP MESSAGE-----
                        --b--
                        """)));
    }

    private static String told(ContainedFile part) {
        try {
            return part.name() + " " + part.mediaType() + " " + part.size() + " " + Files.readString(part.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Container container(String name, byte[] content) throws IOException {
        return assertInstanceOf(Container.class, extract(name, content));
    }

    private Extraction extract(String name, byte[] content) throws IOException {
        return extractor.extract(Files.write(folder.resolve(name), content), name, unpacked);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                ((OutputStream) zip).write(bytes(entry.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
