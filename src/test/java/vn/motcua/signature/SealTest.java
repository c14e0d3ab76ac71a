package vn.motcua.signature;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals from a key store, on PDF files that somebody then changes. */
class SealTest {
    @TempDir
    static Path folder;

    private static SealKeys keys;
    private static SignatureChecks checks;

    @BeforeAll
    static void makesAKeyStore() {
        keys = SealFixture.keysIn(folder.resolve("demo.p12"));
        checks = SealFixture.checks(keys);
    }

    @Test
    void saysWhoSignedAndWhen() throws Exception {
        var facts = checks.of(sealed(SealFixture.pdf())).orElseThrow();

        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isTrue();
        assertThat(facts.stamped()).isFalse();
        assertThat(facts.holder()).contains("Con dấu điện tử").contains("không có giá trị pháp lý");
        assertThat(facts.issuer()).startsWith("CA DEMO");
        assertThat(facts.at()).isEqualTo(SealFixture.seal(keys).at());
        assertThat(facts.serial()).isEqualTo(SealFixture.seal(keys).serial());
    }

    @Test
    void noticesASingleChangedByte() throws Exception {
        var signed = sealed(SealFixture.pdf());
        var title = new String(signed, StandardCharsets.ISO_8859_1).indexOf(SealFixture.TITLE);
        assertThat(title).isPositive();
        signed[title] = 'P';

        assertThat(checks.of(signed))
                .hasValueSatisfying(it -> assertThat(it.intact()).isFalse());
    }

    @Test
    void noticesWhatWasAddedAfterwards() throws Exception {
        var signed = sealed(SealFixture.pdf());
        var longer = new ByteArrayOutputStream();
        longer.write(signed);
        longer.write("% more".getBytes(StandardCharsets.US_ASCII));

        assertThat(checks.of(longer.toByteArray()))
                .hasValueSatisfying(it -> assertThat(it.intact()).isFalse());
    }

    @Test
    void tellsAForeignKeyApart() throws Exception {
        var stranger = SealFixture.keysIn(folder.resolve("stranger.p12"));
        var facts = checks.of(SealFixture.seal(stranger).on(SealFixture.pdf(), "01/2026"))
                .orElseThrow();

        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isFalse();
        assertThat(facts.serial()).isNotEqualTo(SealFixture.seal(keys).serial());
    }

    @Test
    void findsNoSignatureWhereThereIsNone() throws Exception {
        assertThat(checks.of(SealFixture.pdf())).isEmpty();
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
    void usesTheKeysThatWerePutIntoTheFileLater() throws Exception {
        var file = folder.resolve("renewed.p12");
        var renewed = SealFixture.keysIn(file);
        var before = SealFixture.seal(renewed).serial();
        SealFixture.keysIn(folder.resolve("new.p12")).named("seal");
        Files.copy(folder.resolve("new.p12.password"), folder.resolve("renewed.p12.password"), REPLACE_EXISTING);
        Files.copy(folder.resolve("new.p12"), file, REPLACE_EXISTING);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));

        assertThat(SealFixture.seal(renewed).serial()).isNotEqualTo(before);
    }

    @Test
    void doesNotSignWithACertificateThatIsNoLongerValid() {
        var decadesLater = Instant.now().plus(Duration.ofDays(20_000));
        var seal = new Seal(keys.named("seal"), new PdfSigner(Optional.empty()), decadesLater);

        assertThatThrownBy(() -> seal.on(SealFixture.pdf(), "01/2026")).isInstanceOf(AlertException.class);
    }

    @Test
    void doesNotPutOnAPaperWhatAnotherKeySigned() {
        var stranger = SealFixture.keysIn(folder.resolve("stranger.p12")).named("seal");
        var mixedUp = new SealKey() {
            @Override
            public List<CertificateToken> chain() {
                return keys.named("seal").chain();
            }

            @Override
            public SignatureValue sign(ToBeSigned data) {
                return stranger.sign(data);
            }
        };
        var signer = new PdfSigner(Optional.empty());

        assertThatThrownBy(() -> signer.sign(SealFixture.pdf(), mixedUp, Instant.now(), "01/2026"))
                .isInstanceOf(SigningAwayException.class)
                .hasMessageContaining("certificate");
    }

    @Test
    void keepsThePasswordOfTheDemoFromOthers() throws Exception {
        var secret = folder.resolve("demo.p12.password");

        assertThat(Files.readString(secret)).hasSizeGreaterThan(40);
        assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
        assertThat(SealFixture.keysIn(folder.resolve("demo.p12")).named("seal").chain())
                .isEqualTo(keys.named("seal").chain());
    }

    private static byte[] sealed(byte[] pdf) {
        return SealFixture.seal(keys).on(pdf, "01/2026");
    }
}
