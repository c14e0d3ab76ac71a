package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.paper.PrintedPapers.CERTIFICATE;
import static vn.motcua.paper.PrintedPapers.RECEIPT;
import static vn.motcua.paper.PrintedPapers.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What an archive and a telephone need of a paper. */
class PdfTechniqueTest {

    @Test
    void embedsEveryFontAndTheStructure() throws IOException {
        try (var pdf = print(CERTIFICATE, "certificate", PaperFixture.certificate())) {
            assertThat(StreamSupport.stream(
                            pdf.getPage(0).getResources().getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .map(it -> font(pdf, it))
                    .allMatch(PDFont::isEmbedded);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid");
        }
    }

    @Test
    void carriesACodeThatATelephoneCanRead() throws Exception {
        try (var pdf = print(RECEIPT, "receipt", PaperFixture.receipt())) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            assertThat(code.getText()).isEqualTo("https://motcua.example.vn/verify/7K2MQX4P9TRB0C3W");
        }
    }

    @Test
    void refusesKindsWithoutATemplate() {
        var printer = PrintedPapers.printer();
        assertThatCode(() -> printer.requireTemplate(CERTIFICATE)).doesNotThrowAnyException();
        for (var kind : new String[] {"diploma", "../application", "style.html", ""}) {
            assertThatThrownBy(() -> printer.requireTemplate(kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no template");
        }
    }

    private static PDFont font(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
