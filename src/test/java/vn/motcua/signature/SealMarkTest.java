package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.paper.Scan;
import vn.motcua.support.Scanner;

/** What a seal shows on the page. */
class SealMarkTest {
    private static final int MARK = 92; // height of what a seal shows, at 144 dots an inch

    @TempDir
    static Path folder;

    private static SealKeys keys;
    private static SignatureChecks checks;

    @BeforeAll
    static void makesAKeyStore() {
        keys = SealFixture.keysIn(folder.resolve("demo.p12"));
        checks = SealFixture.checks(keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8})
    void showsOnAScanInTheUpperRightCornerWhoseCopyItIs(int orientation) throws Exception {
        var photograph = Scanner.held(Scanner.picture(620, 877, "jpg"), orientation);
        var signed = SealFixture.seal(keys)
                .visiblyOn(Scan.pdf(photograph, "image/jpeg").orElseThrow(), "test");

        assertThat(checks.of(signed).orElseThrow().intact()).isTrue();
        try (var document = Loader.loadPDF(signed)) {
            var shown = new PDFRenderer(document).renderImageWithDPI(0, 60);
            var file = Files.createDirectories(Path.of("target/screenshots"))
                    .resolve("sealed-scan-" + orientation + ".png");
            ImageIO.write(shown, "png", file.toFile());
            var corner = shown.getSubimage(shown.getWidth() / 2, 0, shown.getWidth() / 2, 40);
            assertThat(dark(corner)).isGreaterThan(100);
        }
    }

    @Test
    void hidesNothingOfTheScan() throws Exception {
        var scan = Scan.pdf(Scanner.picture(620, 877, "png"), "image/png").orElseThrow();

        assertThat(red(scan)).isPositive();
        assertThat(red(SealFixture.seal(keys).visiblyOn(scan, "test"))).isGreaterThan(red(scan) / 2);
    }

    @Test
    void signsInvisiblyWhereThereIsNoRoom() throws Exception {
        var once = SealFixture.seal(keys).visiblyOn(SealFixture.pdf(), "test");
        var twice = SealFixture.seal(keys).visiblyOn(once, "test");

        assertThat(checks.of(twice).orElseThrow().intact()).isTrue();
        try (var document = Loader.loadPDF(twice)) {
            assertThat(document.getSignatureDictionaries()).hasSize(2);
            assertThat(document.getPage(0).getAnnotations())
                    .filteredOn(it -> it.getRectangle().getWidth() > 0)
                    .hasSize(1);
        }
    }

    /** How much of the upper right corner is in the colour of the heading. */
    private static long red(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var shown = new PDFRenderer(document).renderImageWithDPI(0, 144);
            var from = shown.getWidth() / 2;
            var pixels = shown.getRGB(from, 0, shown.getWidth() - from, MARK, null, 0, shown.getWidth() - from);
            return Arrays.stream(pixels)
                    .filter(it -> (it & 0xFFFFFF) == 0xFF0000)
                    .count();
        }
    }

    private static long dark(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).filter(it -> (it & 0xFFFFFF) < 0x606060).count();
    }
}
