package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.paper.Scan;
import vn.motcua.support.Scanner;

/** Seals from a key store, on PDF files that somebody then changes. */
class SealTest {
    private static final int MARK = 92; // height of what a seal shows, at 144 dots an inch
    private static final Instant AT = Instant.now().minusSeconds(60);

    @TempDir
    static Path folder;

    private static SealKeys keys;
    private static SignatureChecks checks;

    @BeforeAll
    static void makesAKeyStore() throws Exception {
        keys = keysIn("demo.p12");
        var certificates = keys.named("seal").chain();
        checks = new SignatureChecks(new TrustedIssuers(
                List.of(certificates.get(certificates.size() - 1).getCertificate())));
    }

    @Test
    void saysWhoSignedAndWhen() throws Exception {
        var facts = checks.of(sealed(pdf())).orElseThrow();

        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isTrue();
        assertThat(facts.stamped()).isFalse();
        assertThat(facts.holder()).contains("Con dấu điện tử").contains("không có giá trị pháp lý");
        assertThat(facts.issuer()).startsWith("CA DEMO");
        assertThat(facts.at()).isEqualTo(seal(keys).at());
        assertThat(facts.serial()).isEqualTo(seal(keys).serial());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8})
    void showsOnAScanInTheUpperRightCornerWhoseCopyItIs(int orientation) throws Exception {
        var photograph = Scanner.held(Scanner.picture(620, 877, "jpg"), orientation);
        var signed = seal(keys).visiblyOn(Scan.pdf(photograph, "image/jpeg").orElseThrow(), "test");

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
        assertThat(red(seal(keys).visiblyOn(scan, "test"))).isGreaterThan(red(scan) / 2);
    }

    @Test
    void signsInvisiblyWhereThereIsNoRoom() throws Exception {
        var once = seal(keys).visiblyOn(pdf(), "test");
        var twice = seal(keys).visiblyOn(once, "test");

        assertThat(checks.of(twice).orElseThrow().intact()).isTrue();
        try (var document = Loader.loadPDF(twice)) {
            assertThat(document.getSignatureDictionaries()).hasSize(2);
            assertThat(document.getPage(0).getAnnotations())
                    .filteredOn(it -> it.getRectangle().getWidth() > 0)
                    .hasSize(1);
        }
    }

    @Test
    void noticesASingleChangedByte() throws Exception {
        var signed = sealed(pdf());
        var title = new String(signed, StandardCharsets.ISO_8859_1).indexOf("paper of a test");
        assertThat(title).isPositive();
        signed[title] = 'P';

        assertThat(checks.of(signed))
                .hasValueSatisfying(it -> assertThat(it.intact()).isFalse());
    }

    @Test
    void noticesWhatWasAddedAfterwards() throws Exception {
        var signed = sealed(pdf());
        var longer = new ByteArrayOutputStream();
        longer.write(signed);
        longer.write("% more".getBytes(StandardCharsets.US_ASCII));

        assertThat(checks.of(longer.toByteArray()))
                .hasValueSatisfying(it -> assertThat(it.intact()).isFalse());
    }

    @Test
    void tellsAForeignKeyApart() throws Exception {
        var stranger = keysIn("stranger.p12");
        var facts = checks.of(seal(stranger).on(pdf(), "01/2026")).orElseThrow();

        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isFalse();
        assertThat(facts.serial()).isNotEqualTo(seal(keys).serial());
    }

    @Test
    void findsNoSignatureWhereThereIsNone() throws Exception {
        assertThat(checks.of(pdf())).isEmpty();
        assertThat(checks.of("no PDF".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(checks.of(new byte[0])).isEmpty();
    }

    @Test
    void saysWhichKeyIsMissing() {
        assertThatThrownBy(() -> keys.named("other"))
                .isInstanceOf(SigningAwayException.class)
                .hasMessageContaining("other");
    }

    @Test
    void keepsThePasswordOfTheDemoFromOthers() throws Exception {
        var secret = folder.resolve("demo.p12.password");

        assertThat(Files.readString(secret)).hasSizeGreaterThan(40);
        assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
        assertThat(keysIn("demo.p12").named("seal").chain())
                .isEqualTo(keys.named("seal").chain());
    }

    private static SealKeys keysIn(String file) {
        var store = new DemoKeyStore(folder.resolve(file), "seal");
        return new StoredKeys(() -> new Pkcs12SignatureToken(
                store.file().toFile(), new PasswordProtection(store.password().toCharArray())));
    }

    private static Seal seal(SealKeys keys) {
        return new Seal(keys.named("seal"), new PdfSigner(Optional.empty()), AT);
    }

    private static byte[] sealed(byte[] pdf) {
        return seal(keys).on(pdf, "01/2026");
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("paper of a test");
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
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
