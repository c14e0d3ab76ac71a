package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G09.20-20260609-0092637",
                "H57.04-261126-0012",
                "H15.50.05.13-261008-0975",
                "000.00.01.H26-260930-0012",
                "H57-20261126-012345"
            })
    void knowsTheCodesOfMinistriesAndProvinces(String code) {
        assertThat(NationalCode.isOne(code)).isTrue();
        assertThat(NationalCode.of(code, "{}")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "G09.20-2026060-0092637", "g09.20-20260609-0092637", "../G09.20-20260609-0092637", "G09"})
    void givesANameToWhatHasNone(String code) {
        assertThat(NationalCode.isOne(code)).isFalse();
        assertThat(NationalCode.of(code, "{}")).matches("UNKNOWN-[0-9a-f]{16}");
    }

    @Test
    void theNameIsThatOfTheContent() {
        assertThat(NationalCode.of("", "{1}")).isEqualTo(NationalCode.of("?", "{1}"));
        assertThat(NationalCode.of("", "{1}")).isNotEqualTo(NationalCode.of("", "{2}"));
    }
}
