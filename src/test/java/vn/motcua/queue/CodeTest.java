package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(Code::random).limit(1_000))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[0-9A-HJKMNP-TV-Z]{12}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1B0-C2D3-E4F5",
                " a1bo c2d3 e4f5 ",
                "AlBO-C2D3-E4F5",
                "https://motcua.example/appointments/A1B0C2D3E4F5"
            })
    void isUnderstoodAsTypedAndAsScanned(String typed) {
        assertThat(Code.typed(typed)).isEqualTo("A1B0C2D3E4F5");
        assertThat(Code.readable(Code.typed(typed))).isEqualTo("A1B0-C2D3-E4F5");
    }
}
