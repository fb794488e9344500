package org.claimtrail.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes a PDF of a page: tagged (PDF/UA-1), for archives (PDF/A-2a), with its fonts inside. Nothing is ever loaded from
 * elsewhere, whatever address the page names.
 */
@ApplicationScoped
class PdfReport {
    /** What XML, and with it the metadata of a PDF, cannot hold (XML 1.0, section 2.2). */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The element that explains the replacement character, for pages that need it. */
    private static final String REPLACEMENT_NOTE = "replaced";

    static {
        XRLog.setLoggingEnabled(false); // it tells of each step, and of each resource that is refused
    }

    private final PdfFonts fonts;

    PdfReport(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** @param page well-formed XHTML with language, title and description; no flex, no grid */
    byte[] render(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Claimtrail");
        builder.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(showable(page)), null);
        builder.toStream(bytes);
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            fonts.embedIn(document, builder);
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("The PDF could not be written", e);
        }
        return bytes.toByteArray();
    }

    private Document showable(String page) {
        Document document = Jsoup.parse(page, "", Parser.xmlParser());
        if (fonts.showsAll(document.wholeText()))
            document.select("#" + REPLACEMENT_NOTE).remove();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) attribute.setValue(storable(attribute.getValue()));
            boolean metadata = element.nameIs("title") || element.nameIs("style");
            for (TextNode text : element.textNodes()) {
                String whole = text.getWholeText();
                text.text(metadata ? storable(whole) : fonts.showable(whole));
            }
        }
        return document;
    }

    private static String storable(String text) {
        return NOT_IN_XML.matcher(text).replaceAll(Character.toString(PdfFonts.REPLACEMENT));
    }
}
