package vn.motcua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper, as it is seen and with single blanks; drawn it is in another order. */
public final class PdfText {
    private PdfText() {}

    public static String of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(PDDocument pdf) throws IOException {
        return read(pdf, 1, pdf.getNumberOfPages());
    }

    /** @param number from 1 */
    public static String page(PDDocument pdf, int number) throws IOException {
        return read(pdf, number, number);
    }

    private static String read(PDDocument pdf, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
