package org.claimtrail.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfReportTest {
    private static final String REPLACED = "<p id=\"replaced\">Some were replaced.</p>";
    private final PdfReport pdf = new PdfReport(new PdfFonts());

    @BeforeAll
    static void provideTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void textInThreeScriptsComesBackOutOfEmbeddedFonts() throws IOException {
        String text = "Größe, Ægir, ¿qué? · Уловы сократились · Ο λιμένας — “quoted”";
        try (PDDocument document = read("<h1>%s</h1><p><b>%s</b> <i>%s</i></p>".formatted(text, text, text))) {
            String extracted = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertEquals(3, (" " + extracted).split(Pattern.quote(text), -1).length - 1, extracted);
            List<PDFont> fonts = fonts(document);
            assertEquals(3, fonts.size());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("NotoSans"), font.getName());
            }
        }
    }

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = read("<h1>Bericht</h1>")) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
            assertEquals("Fische & Quoten", document.getDocumentInformation().getTitle());
            assertEquals("Zwei Behauptungen", document.getDocumentInformation().getSubject());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDFUA_1", "PDFA_2_A"})
    void itConforms(String standard) throws Exception {
        byte[] file = pdf.render(page("""
                <h1>Bericht</h1><p>Уловы</p><h2>Behauptung</h2>
                <ul><li><blockquote lang="ru"><p>«Да»</p></blockquote><p><a href="https://example.org/">Quelle</a></p></li></ul>
                """ + "<p>Eine Zeile, die sich über die Seiten zieht.</p>\n".repeat(200)));
        PDFAFlavour flavour = PDFAFlavour.valueOf(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.isCompliant(), result.getTestAssertions().toString());
            assertTrue(result.getTotalAssertions() > 1000, "Hardly anything was checked");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "漢字", "سلام", "שלום", "हिन्दी", "\u0001", "\uD800", "👩‍👩‍👧", "a\u0301"})
    void whatTheFontsCannotShowIsReplacedVisibly(String text) throws IOException {
        String expected = text.equals("a\u0301") ? "[á]" : "[" + "\uFFFD".repeat(shapes(text)) + "]";
        try (PDDocument document = read("<h1>[" + text + "]</h1>" + REPLACED)) {
            String extracted = new PDFTextStripper().getText(document);
            String normal = Normalizer.normalize(extracted, Normalizer.Form.NFC);
            assertTrue(normal.contains(expected), normal);
            assertEquals(expected.contains("\uFFFD"), extracted.contains("Some were replaced."));
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
        try (PDDocument document = read("""
                <link rel="stylesheet" href="A/style.css"/><style>@import "A/import.css"; h1 { background: url(A/back.png) }
                @font-face { font-family: x; src: url(A/font.ttf) } h1 { font-family: x }</style>
                <h1>Still here</h1><img src="A/image.png" alt="x"/><img src="file:///etc/hostname" alt="x"/>
                <object data="A/object"></object><iframe src="A/frame"></iframe><svg><image href="A/svg.png"/></svg>
                """.replace("A/", address + "/"))) {
            assertTrue(new PDFTextStripper().getText(document).contains("Still here"));
        } finally {
            elsewhere.stop(0);
        }
        assertEquals(List.of(), asked);
    }

    private static int shapes(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .count();
    }

    private PDDocument read(String body) throws IOException {
        return Loader.loadPDF(pdf.render(page(body)));
    }

    private static String page(String body) {
        return """
                <html lang="de"><head><title>Fische &amp; Quoten</title><meta name="subject" content="Zwei Behauptungen"/>
                <style>html { font-family: "Noto Sans" } @page { @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans" } }</style>
                </head><body>%s</body></html>""".formatted(body);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages())
            for (COSName name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }
}
