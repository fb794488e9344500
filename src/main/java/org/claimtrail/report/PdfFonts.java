package org.claimtrail.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of Noto Sans that go into every PDF, and which characters they can show. */
@ApplicationScoped
class PdfFonts {
    static final String FAMILY = "Noto Sans";
    /** Stands for a character that the fonts cannot show. */
    static final char REPLACEMENT = '\uFFFD';

    private record Face(String file, int weight, FontStyle style) {
        InputStream open() {
            InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + file);
            if (in == null) throw new IllegalStateException("The font is missing: " + file);
            return in;
        }

        TrueTypeFont parse() throws IOException {
            try (InputStream in = open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            }
        }
    }

    private static final List<Face> FACES = List.of(
            new Face("NotoSans_400Regular.ttf", 400, FontStyle.NORMAL),
            new Face("NotoSans_400Regular_Italic.ttf", 400, FontStyle.ITALIC),
            new Face("NotoSans_700Bold.ttf", 700, FontStyle.NORMAL));

    /** The fonts also have Devanagari, but its letters would stand side by side unjoined. */
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private BitSet shown;

    /** Only what the text needs of them goes in; they are closed with the document. */
    void embedIn(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : FACES) {
            TrueTypeFont font = face.parse();
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false); // it is for scripts that we do not show, and costs ten times all the rest
            PDFont embedded = PDType0Font.load(document, font, true);
            builder.useFont(new PDFontSupplier(embedded), FAMILY, face.weight(), face.style(), true);
        }
    }

    /**
     * The text with a replacement character for each one that the fonts cannot show. Marks without a shape of their own
     * (joiners, variation selectors, direction marks) go without replacement.
     */
    String showable(String text) {
        BitSet can = shown();
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (blank(point)) result.append(space(can, point));
            else if (invisible(point)) return;
            else if (can.get(point)) result.appendCodePoint(point);
            else result.append(REPLACEMENT);
        });
        return result.toString();
    }

    boolean showsAll(String text) {
        return text.codePoints().allMatch(point -> blank(point) || invisible(point) || shown().get(point));
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static String space(BitSet can, int point) {
        boolean plain = point == ' ' || point == '\n' || point == '\t';
        return plain || (point > ' ' && can.get(point)) ? Character.toString(point) : " ";
    }

    private static boolean invisible(int point) {
        int type = Character.getType(point);
        boolean variationSelector = (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
        return type == Character.FORMAT || variationSelector;
    }

    private synchronized BitSet shown() {
        if (shown == null) {
            BitSet inAllFaces = new BitSet();
            inAllFaces.set(0, Character.MAX_CODE_POINT + 1);
            for (Face face : FACES) inAllFaces.and(covered(face));
            shown = inAllFaces;
        }
        return shown;
    }

    private static BitSet covered(Face face) {
        BitSet covered = new BitSet();
        try (TrueTypeFont font = face.parse()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int point = 0; point <= Character.MAX_CODE_POINT; point++)
                if (SCRIPTS.contains(UnicodeScript.of(point)) && glyphs.getGlyphId(point) != 0) covered.set(point);
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read: " + face.file(), e);
        }
        return covered;
    }
}
