package org.claimtrail.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
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
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.parser.xml.FictionBookParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's readers for document formats. Only those that an article can come in: no archives, no recognising of
 * characters in pictures, no documents within documents.
 */
final class Documents {
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
    }

    /** The type of a file, without parameters. */
    String detect(Path file, String fileName) throws IOException {
        Metadata hints = hints(fileName);
        try (TikaInputStream bytes = TikaInputStream.get(file, hints)) {
            MediaType type = detector.detect(bytes, hints);
            return type.getBaseType().toString();
        }
    }

    /** Sends the document's text to the handler and answers its properties. */
    Metadata read(Path file, String fileName, ContentHandler handler) throws IOException, SAXException, TikaException {
        Metadata properties = hints(fileName);
        try (TikaInputStream bytes = TikaInputStream.get(file, properties)) {
            Readers.ALL.parse(bytes, handler, properties, context());
        }
        return properties;
    }

    private static Metadata hints(String fileName) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return hints;
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAcroFormContent(true);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream bytes, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
