package vn.motcua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes a page of XHTML a PDF/A-2a file: fonts inside for the archive, structure inside for screen readers. Nothing is
 * loaded that does not stand in the page itself.
 */
final class PdfFile {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    private PdfFile() {}

    static byte[] of(String page) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withProducer("Motcua")
                    .useUnicodeLineBreaker(new LineBreaks())
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith("data:image/png;"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(page, null)
                    .toStream(pdf);
            font(builder, document, "400Regular", 400, FontStyle.NORMAL);
            font(builder, document, "400Regular_Italic", 400, FontStyle.ITALIC);
            font(builder, document, "700Bold", 700, FontStyle.NORMAL);
            font(builder, document, "700Bold_Italic", 700, FontStyle.ITALIC);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(
            PdfRendererBuilder builder, PDDocument document, String file, int weight, FontStyle style) {
        var font = new PDFontSupplier(font(document, "/fonts/Tinos_" + file + ".ttf"));
        builder.useFont(font, "Tinos", weight, style, true);
    }

    /** Without its ligatures: Vietnamese has none, and to look for them takes a third of the time. */
    private static PDFont font(PDDocument document, String file) {
        try (var stream = open(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var font = PdfFile.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("The typeface " + file + " is missing: build the front end first");
        }
        return font;
    }
}
