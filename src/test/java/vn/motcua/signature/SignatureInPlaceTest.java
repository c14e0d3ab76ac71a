package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESUtils;
import eu.europa.esig.dss.spi.DSSUtils;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureInPlaceTest {
    private static final byte[] SIGNATURE = "a signature, in bytes".getBytes(StandardCharsets.US_ASCII);

    private static final String ROOM = "<" + "0".repeat(2 * SIGNATURE.length + 10) + ">";

    @Test
    void writesWhatTheLibraryWrites() {
        for (var content : new String[] {
            "<</Contents " + ROOM + ">>",
            "<</Id <0000> /Name <00410042> /Contents " + ROOM + "/ByteRange [0 000000]>> 0000",
            "<</Contents <" + "0".repeat(2 * SIGNATURE.length) + ">>>",
        }) {
            assertThat(DSSUtils.toByteArray(signed(pdf(content))))
                    .as(content)
                    .isEqualTo(DSSUtils.toByteArray(PAdESUtils.replaceSignature(pdf(content), SIGNATURE, null)));
        }
    }

    /** It makes the whole file anew then, which it cannot of what is no file. */
    @Test
    void leavesWhatIsNotPlainToTheLibrary() {
        for (var content : new String[] {"<</Contents " + ROOM + "/Contents " + ROOM + ">>", "<</Contents <0000>>>"}) {
            assertThatThrownBy(() -> signed(pdf(content))).as(content).isInstanceOf(DSSException.class);
        }
    }

    private static DSSDocument signed(DSSDocument prepared) {
        var parameters = new PAdESSignatureParameters();
        parameters.getPdfSignatureCache().setToBeSignedDocument(prepared);
        return SignatureInPlace.factory()
                .newPAdESSignatureService()
                .sign(new InMemoryDocument(new byte[0]), SIGNATURE, parameters);
    }

    private static DSSDocument pdf(String content) {
        return new InMemoryDocument(("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
