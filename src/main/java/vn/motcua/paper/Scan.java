package vn.motcua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What was scanned or photographed, as a PDF that can be signed. */
public final class Scan {
    private static final String PDF = "application/pdf";

    private Scan() {}

    /**
     * A PDF as it is; a picture on a page of its own, upright, of the format A4 and with all its pixels.
     *
     * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
     * @return empty when it cannot be read, or has a password
     */
    public static Optional<byte[]> pdf(byte[] content, String mediaType) {
        try {
            return mediaType.equals(PDF) ? whole(content) : Optional.of(page(content));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> whole(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return document.isEncrypted() || document.getNumberOfPages() == 0 ? Optional.empty() : Optional.of(content);
        }
    }

    private static byte[] page(byte[] picture) throws IOException {
        try (var document = new PDDocument()) {
            var image = PDImageXObject.createFromByteArray(document, picture, "scan");
            var format = format(image);
            var page = new PDPage(format);
            page.setRotation(PhotoTurn.degrees(picture));
            document.addPage(page);
            var scale = Math.min(format.getWidth() / image.getWidth(), format.getHeight() / image.getHeight());
            var width = image.getWidth() * scale;
            var height = image.getHeight() * scale;
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        image, (format.getWidth() - width) / 2, (format.getHeight() - height) / 2, width, height);
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    private static PDRectangle format(PDImageXObject image) {
        return image.getWidth() > image.getHeight()
                ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
                : PDRectangle.A4;
    }
}
