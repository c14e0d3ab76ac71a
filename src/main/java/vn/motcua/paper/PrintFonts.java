package vn.motcua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The typefaces of one file, each put into it when its first letter is printed. To be closed when the file is done. */
final class PrintFonts implements AutoCloseable {
    private static final List<Style> STYLES = List.of(
            new Style("400Regular", 400, FontStyle.NORMAL),
            new Style("400Regular_Italic", 400, FontStyle.ITALIC),
            new Style("700Bold", 700, FontStyle.NORMAL),
            new Style("700Bold_Italic", 700, FontStyle.ITALIC));

    private final List<Runnable> taken = new ArrayList<>();
    private final PDDocument document;

    PrintFonts(PDDocument document) {
        this.document = document;
    }

    private record Style(Typeface typeface, int weight, FontStyle style) {
        Style(String file, int weight, FontStyle style) {
            this(new Typeface("/fonts/Tinos_" + file + ".ttf"), weight, style);
        }
    }

    void addTo(PdfRendererBuilder builder) {
        STYLES.forEach(it -> builder.useFont(new WhenNeeded(it.typeface()), "Tinos", it.weight(), it.style(), true));
    }

    @Override
    public void close() {
        taken.forEach(Runnable::run);
    }

    private PDFont in(Typeface typeface) {
        TrueTypeFont font = typeface.take();
        taken.add(() -> typeface.giveBack(font));
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class WhenNeeded extends PDFontSupplier {
        private final Typeface typeface;
        private @Nullable PDFont font;

        WhenNeeded(Typeface typeface) {
            super(null);
            this.typeface = typeface;
        }

        @Override
        public PDFont supply() {
            var known = font;
            if (known == null) {
                known = in(typeface);
                font = known;
            }
            return known;
        }
    }
}
