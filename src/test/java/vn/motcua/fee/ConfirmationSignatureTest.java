package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.engine.BodySignature;

class ConfirmationSignatureTest {
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNED = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void isTheOneOfRfc4231() {
        assertThat(BodySignature.of(BODY, "Jefe")).isEqualTo(SIGNED);
    }

    @Test
    void takesWhatIsSignedAndNothingElse() {
        var signature = new ConfirmationSignature(new FeeSettings("Jefe", "", "BLPLP", ""));

        assertThatCode(() -> signature.check(BODY, SIGNED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> signature.check(new byte[] {1}, SIGNED)).isInstanceOf(WrongSignatureException.class);
        assertThatThrownBy(() -> signature.check(BODY, "")).isInstanceOf(WrongSignatureException.class);
    }

    @Test
    void withoutASecretNothingIsTaken() {
        var signature = new ConfirmationSignature(new FeeSettings("", "", "BLPLP", ""));

        assertThatThrownBy(() -> signature.check(BODY, BodySignature.of(BODY, "guessed")))
                .isInstanceOf(ConfirmationsClosedException.class);
    }
}
