package vn.motcua.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Seals from a key store in a file, and a paper to put them on. */
final class SealFixture {
    static final String TITLE = "paper of a test";

    private static final Instant AT = Instant.now().minusSeconds(60);

    private SealFixture() {}

    static SealKeys keysIn(Path file) {
        var store = new DemoKeyStore(file, "seal");
        return new StoredKeys(new KeyFile(store::file, () -> store.password().toCharArray()));
    }

    static Seal seal(SealKeys keys) {
        return new Seal(keys.named("seal"), new PdfSigner(Optional.empty()), AT);
    }

    /** They trust the authority of these keys and no other. */
    static SignatureChecks checks(SealKeys keys) {
        var certificates = keys.named("seal").chain();
        return new SignatureChecks(new TrustedIssuers(
                List.of(certificates.get(certificates.size() - 1).getCertificate())));
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(TITLE);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
