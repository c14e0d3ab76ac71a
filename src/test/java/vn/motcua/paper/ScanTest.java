package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.support.Application;
import vn.motcua.support.Scanner;

class ScanTest {
    private static final int RED = 0xFF0000;

    @Test
    void leavesAPdfAsItIs() {
        var pdf = Scanner.pdf(2);

        assertThat(Scan.pdf(pdf, "application/pdf")).hasValue(pdf);
    }

    @ParameterizedTest
    @CsvSource({"jpg, image/jpeg, 620, 877, 595, 842", "png, image/png, 900, 600, 842, 595"})
    void putsAPictureOnAPageOfItsOwn(
            String format, String type, int width, int height, float pageWidth, float pageHeight) throws IOException {
        var page = page(Scanner.picture(width, height, format), type);

        assertThat(page.getRotation()).isZero();
        assertThat(page.getMediaBox().getWidth()).isCloseTo(pageWidth, offset());
        assertThat(page.getMediaBox().getHeight()).isCloseTo(pageHeight, offset());
    }

    @Test
    void keepsWhatThePictureShows() throws IOException {
        var pdf = Scan.pdf(Scanner.picture(620, 877, "png"), "image/png").orElseThrow();

        try (var document = Loader.loadPDF(pdf)) {
            var shown = new PDFRenderer(document).renderImage(0);
            var upper = shown.getRGB(0, 0, shown.getWidth(), shown.getHeight() / 4, null, 0, shown.getWidth());
            var lower = shown.getRGB(
                    0, shown.getHeight() / 4, shown.getWidth(), shown.getHeight() / 4, null, 0, shown.getWidth());
            assertThat(Arrays.stream(upper).filter(ScanTest::isRed).count()).isGreaterThan(100);
            assertThat(Arrays.stream(lower).filter(ScanTest::isRed).count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 180", "6, 90", "8, 270"})
    void turnsAPhotographAsTheCameraWasHeld(int orientation, int degrees) throws IOException {
        var photograph = Scanner.held(Scanner.picture(900, 600, "jpg"), orientation);

        assertThat(page(photograph, "image/jpeg").getRotation()).isEqualTo(degrees);
    }

    @Test
    void makesNothingOfWhatCannotBeRead() {
        var broken = Arrays.copyOf(Scanner.picture(620, 877, "png"), 200);

        assertThat(Scan.pdf(Application.PDF, "application/pdf")).isEmpty();
        assertThat(Scan.pdf(Scanner.pdf(0), "application/pdf")).isEmpty();
        assertThat(Scan.pdf(Scanner.pdfWithPassword(), "application/pdf")).isEmpty();
        assertThat(Scan.pdf(broken, "image/png")).isEmpty();
        assertThat(Scan.pdf("no picture".getBytes(StandardCharsets.US_ASCII), "image/jpeg"))
                .isEmpty();
    }

    private static PDPage page(byte[] picture, String type) throws IOException {
        try (var document = Loader.loadPDF(Scan.pdf(picture, type).orElseThrow())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return document.getPage(0);
        }
    }

    private static boolean isRed(int colour) {
        return (colour & 0xFFFFFF) == RED;
    }

    private static Offset<Float> offset() {
        return Offset.offset(1f);
    }
}
