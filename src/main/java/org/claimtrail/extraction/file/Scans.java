package org.claimtrail.extraction.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Tells a PDF that only shows pictures of pages from one that is simply blank. */
final class Scans {
    private static final int PAGES = 20;

    private Scans() {}

    static boolean looksLikeScan(Path file, String mediaType) {
        if (!mediaType.equals("application/pdf")) return mediaType.startsWith("image/");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 0; i < Math.min(PAGES, document.getNumberOfPages()); i++) {
                if (showsPicture(document.getPage(i))) return true;
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean showsPicture(PDPage page) throws IOException {
        if (page.getResources() == null) return false;
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) return true;
        }
        return false;
    }
}
