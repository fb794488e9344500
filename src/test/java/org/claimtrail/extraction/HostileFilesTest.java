package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.claimtrail.extraction.file.TikaExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked, empty or built to do harm: each ends with its reason, and none with an exception. */
class HostileFilesTest {
    @TempDir
    Path folder;

    private final Extractor extractor = new TikaExtractor();

    @Test
    void aPdfThatNeedsAPasswordIsEncrypted() throws IOException {
        try (PDDocument document = pdfWithText()) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            assertEquals(new Encrypted("application/pdf"), extract("locked.pdf", bytesOf(document)));
        }
    }

    @Test
    void aPdfCutOffInTheMiddleIsDamaged() throws IOException {
        try (PDDocument document = pdfWithText()) {
            byte[] whole = bytesOf(document);
            assertEquals(
                    new Failed("application/pdf", FailureReason.DAMAGED),
                    extract("cut.pdf", Arrays.copyOf(whole, whole.length / 4)));
        }
    }

    @Test
    void aPdfOfPicturesLooksLikeAScan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 500, 700);
            }
            assertEquals(new Empty("application/pdf", true), extract("scan.pdf", bytesOf(document)));
        }
    }

    @Test
    void aBlankPdfIsEmptyAndNoScan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertEquals(new Empty("application/pdf", false), extract("blank.pdf", bytesOf(document)));
        }
    }

    @Test
    void aDocumentThatUnpacksToAThousandTimesItsSizeIsSuspected() throws IOException {
        Failed failed = assertInstanceOf(
                Failed.class,
                extract("bomb.docx", docx("<w:p><w:r><w:t>" + "A".repeat(8 << 20) + "</w:t></w:r></w:p>")));
        assertEquals(FailureReason.SUSPECTED_BOMB, failed.reason());
    }

    @Test
    void noEntityReadsAFileOfTheServer() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "not to be read");
        String body = "<w:p><w:r><w:t>before &leak; after</w:t></w:r></w:p>";
        byte[] docx = docx("<!DOCTYPE w:document [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>", body);
        assertNoLeak(extract("leak.docx", docx));
        assertNoLeak(extract(
                "leak.xml",
                bytes("<!DOCTYPE a [<!ENTITY leak SYSTEM \"" + secret.toUri()
                        + "\">]><a><p>before &leak; after</p></a>")));
    }

    @Test
    void entitiesThatMultiplyDoNotFillTheMemory() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        laughs.append("]><a>&l29;</a>");
        assertInstanceOf(Failed.class, extract("laughs.xml", bytes(laughs.toString())));
    }

    @Test
    void aPageNestedWithoutEndIsReadAllTheSame() throws IOException {
        String page = "<html><body>" + "<div><b>".repeat(5_000) + "the end of the nest" + "</b></div>".repeat(5_000);
        Extracted read = assertInstanceOf(Extracted.class, extract("nest.html", bytes(page)));
        assertEquals("the end of the nest", read.text());
    }

    @Test
    void textBeyondTheLimitIsTooLarge() throws IOException {
        Extractor small = new TikaExtractor(limits(1 << 20, 1000));
        TooLarge tooLarge = new TooLarge(1000, TooLarge.Measure.TEXT);
        String words = "word ".repeat(300);
        assertEquals(tooLarge, small.extract(write("long.txt", bytes(words)), "long.txt"));
        assertEquals(tooLarge, small.extract(write("long.html", bytes("<p>" + words)), "long.html"));
        byte[] docx = docx("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
        assertEquals(tooLarge, small.extract(write("long.docx", docx), "long.docx"));
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() throws IOException {
        Extractor small = new TikaExtractor(limits(10, 1000));
        assertEquals(
                new TooLarge(10, TooLarge.Measure.FILE),
                small.extract(write("long.txt", bytes("more than ten bytes")), "long.txt"));
    }

    @Test
    void programsAreUnsupported() throws IOException {
        assertEquals(
                new Unsupported("application/x-elf"),
                extract("program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    @Test
    void aFileWithoutBytesIsEmpty() throws IOException {
        assertInstanceOf(Empty.class, extract("nothing.txt", new byte[0]));
        assertInstanceOf(Empty.class, extract("nothing.pdf", new byte[0]));
        assertInstanceOf(Empty.class, extract("nothing.html", bytes("<html><script>x()</script></html>")));
    }

    @Test
    void aFileThatIsGoneIsUnreadable() {
        Failed failed = assertInstanceOf(Failed.class, extractor.extract(folder.resolve("gone.txt"), "gone.txt"));
        assertEquals(FailureReason.UNREADABLE, failed.reason());
    }

    private static Limits limits(long fileBytes, int textCodePoints) {
        return new Limits(fileBytes, textCodePoints, Duration.ofSeconds(60), 5, 10, 1 << 20);
    }

    private static void assertNoLeak(Extraction extraction) {
        if (extraction instanceof Extracted read) assertFalse(read.text().contains("not to be read"), read.text());
        else assertInstanceOf(Failed.class, extraction);
    }

    private Extraction extract(String name, byte[] content) throws IOException {
        return extractor.extract(write(name, content), name);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PDDocument pdfWithText() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("A sentence on a page.");
            content.endText();
        }
        return document;
    }

    private static byte[] bytesOf(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        return docx("", body);
    }

    private static byte[] docx(String doctype, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                ((OutputStream) zip).write(bytes(entry.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
