package org.claimtrail.extraction.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.feed.FeedParser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.parser.iptc.IptcAnpaParser;
import org.apache.tika.parser.iwork.IWorkPackageParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tika's readers for document formats and archives. Only those that an article can come in. Files within a file are
 * never read along with it, but handed out.
 */
final class Documents {
    private static final Set<String> RECOGNISABLE = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/tiff",
            "image/bmp",
            "image/gif",
            "image/jp2",
            "image/x-portable-pixmap");

    private static final Pattern PAGE_NAME = Pattern.compile("(?i)\\.html?$");
    private static final Pattern PAGE_START = Pattern.compile("\\uFEFF?\\s*(?i:<!doctype html>)");
    private static final int HEAD = 256;
    private static final Pattern LOCKED = Pattern.compile("EncryptedDocumentException|Unsupported feature encryption");

    private final Detector detector = new DefaultDetector();

    /** Made when the first document comes: pages and plain text do without it. */
    private static final class Readers {
        static final Parser ALL = new AutoDetectParser(
                new DefaultDetector(),
                new PDFParser(),
                new OfficeParser(),
                new OOXMLParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new EpubParser(),
                new FictionBookParser(),
                new IWorkPackageParser(),
                new WordPerfectParser(),
                new HwpV5Parser(),
                new FeedParser(),
                new IptcAnpaParser(),
                new DcXMLParser());

        static final Parser OF_ARCHIVES = new AutoDetectParser(
                new DefaultDetector(), new PackageParser(), new CompressorParser(), new RarParser(), new TNEFParser());

        static final Parser OF_SCANS =
                new AutoDetectParser(new DefaultDetector(), new PDFParser(), new TesseractOCRParser());
    }

    /** The type of a file, without parameters. */
    String detect(Path file, String fileName) throws IOException {
        if (PAGE_NAME.matcher(fileName).find() && beginsAsPage(file)) return "text/html";
        Metadata hints = hints(fileName);
        try (TikaInputStream bytes = TikaInputStream.get(file, hints)) {
            MediaType type = detector.detect(bytes, hints);
            return type.getBaseType().toString();
        }
    }

    /** Whether a file begins as most saved pages do: asking all of Tika's detectors takes as long as reading a page. */
    private static boolean beginsAsPage(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
            return PAGE_START.matcher(head).lookingAt();
        }
    }

    /** Sends the document's text to the handler, its attachments to {@code parts}, and answers its properties. */
    Metadata read(Path file, String fileName, ContentHandler handler, Parts parts)
            throws IOException, SAXException, TikaException {
        return read(Readers.ALL, file, fileName, handler, new Unpacking(parts, true));
    }

    /**
     * Unpacks an archive.
     *
     * @throws EncryptedDocumentException if all that it holds needs a password
     */
    void unpack(Path file, String fileName, Parts parts) throws IOException, SAXException, TikaException {
        Metadata properties =
                read(Readers.OF_ARCHIVES, file, fileName, new DefaultHandler(), new Unpacking(parts, false));
        // Tika tells of members that it left out by the stack trace of why.
        String[] leftOut = properties.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM);
        if (parts.found().isEmpty()
                && Arrays.stream(leftOut).anyMatch(why -> LOCKED.matcher(why).find()))
            throw new EncryptedDocumentException();
    }

    /** Whether Tesseract can look at files of this type. */
    static boolean isRecognisable(String mediaType) {
        return RECOGNISABLE.contains(mediaType);
    }

    /**
     * Sends the text that Tesseract sees in the pictures of a document, or in a picture, to the handler.
     *
     * @param mediaType one that is recognisable
     * @param languages by Tesseract's names, joined by "+"
     */
    Metadata recognise(Path file, String mediaType, ContentHandler handler, String languages)
            throws IOException, SAXException, TikaException {
        TesseractOCRConfig tesseract = new TesseractOCRConfig();
        tesseract.setLanguage(languages);
        // Whoever asks for it ends it in time.
        tesseract.setTimeoutSeconds(Integer.MAX_VALUE / 1000);
        ParseContext context = context(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
        context.set(TesseractOCRConfig.class, tesseract);
        context.set(Parser.class, Readers.OF_SCANS);
        context.set(EmbeddedDocumentExtractor.class, new Unpacking(null, true));
        Metadata properties = new Metadata();
        // Tika's reader of pictures answers to names of its own.
        properties.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, mediaType.replace("image/", "image/ocr-"));
        return read(Readers.OF_SCANS, file, properties, handler, context);
    }

    private Metadata read(Parser reader, Path file, String fileName, ContentHandler handler, Unpacking unpacking)
            throws IOException, SAXException, TikaException {
        ParseContext context = context(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(EmbeddedDocumentExtractor.class, unpacking);
        return read(reader, file, hints(fileName), handler, context);
    }

    private Metadata read(Parser reader, Path file, Metadata properties, ContentHandler handler, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (TikaInputStream bytes = TikaInputStream.get(file, properties)) {
            reader.parse(bytes, handler, properties, context);
        }
        return properties;
    }

    private static Metadata hints(String fileName) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return hints;
    }

    private static ParseContext context(PDFParserConfig.OCR_STRATEGY recognition) {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(recognition);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAcroFormContent(true);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        return context;
    }
}
