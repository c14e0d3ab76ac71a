package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals from a key store, on PDF files that somebody then changes. */
class SealTest {
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
}
