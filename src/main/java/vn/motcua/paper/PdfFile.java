package vn.motcua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
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
        var builder = new PdfRendererBuilder()
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
        font(builder, "400Regular", 400, FontStyle.NORMAL);
        font(builder, "400Regular_Italic", 400, FontStyle.ITALIC);
        font(builder, "700Bold", 700, FontStyle.NORMAL);
        font(builder, "700Bold_Italic", 700, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/Tinos_" + file + ".ttf"), "Tinos", weight, style, true);
    }

    private static InputStream open(String file) {
        var font = PdfFile.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("The typeface " + file + " is missing: build the front end first");
        }
        return font;
    }
}
