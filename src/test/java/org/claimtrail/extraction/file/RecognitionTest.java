package org.claimtrail.extraction.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.claimtrail.extraction.Empty;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.worker.WorkerPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans: recognised where Tesseract is installed, and told to be scans where it is not. */
class RecognitionTest {
    private static final Path TESSERACT = Path.of("/usr/bin/tesseract");

    @TempDir
    Path folder;

    @Test
    void theCharactersOfAPictureAreRecognised() throws IOException {
        assumeTrue(Files.isExecutable(TESSERACT), "Tesseract is not installed");
        try (WorkerPool pool = pool("eng")) {
            Extracted read = assertInstanceOf(Extracted.class, pool.extract(picture(), "scan.png"));
            assertTrue(read.text().contains("The quay stays open"), read.text());
            assertEquals("image/png", read.mediaType());
        }
    }

    @Test
    void theCharactersOfAScannedPdfAreRecognised() throws IOException {
        assumeTrue(Files.isExecutable(TESSERACT), "Tesseract is not installed");
        try (WorkerPool pool = pool("eng")) {
            Extracted read = assertInstanceOf(Extracted.class, pool.extract(pdf(), "scan.pdf"));
            assertTrue(read.text().contains("The quay stays open"), read.text());
        }
    }

    @Test
    void withoutTheLanguageAScanSaysThatItIsOne() throws IOException {
        try (WorkerPool pool = pool("tlh")) {
            assertEquals(new Empty("image/png", true), pool.extract(picture(), "scan.png"));
            assertEquals(new Empty("application/pdf", true), pool.extract(pdf(), "scan.pdf"));
        }
    }

    private static WorkerPool pool(String languages) {
        return new WorkerPool(new WorkerPool.Settings(1, 256, 100, Limits.DEFAULT, languages, Duration.ofMinutes(5)));
    }

    private static BufferedImage words() {
        BufferedImage image = new BufferedImage(1200, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 300);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 56));
        graphics.drawString("The quay stays open", 100, 160);
        graphics.dispose();
        return image;
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("scan.png");
        ImageIO.write(words(), "png", file.toFile());
        return file;
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, words()), 20, 400, 570, 142);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
