package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLengthTest {

    @ParameterizedTest
    @CsvSource({"a,1,1", "a,160,1", "a,161,2", "a,306,2", "a,307,3", "ồ,70,1", "ồ,71,2", "ồ,134,2", "ồ,135,3", "è,160,1"
    })
    void countsPartsByTheAlphabet(String letter, int times, int parts) {
        assertThat(MessageLength.of(letter.repeat(times)).parts()).isEqualTo(parts);
    }

    @Test
    void oneVietnameseLetterMakesTheWholeMessageWide() {
        assertThat(MessageLength.of("Ho so da co ket qua").wide()).isFalse();
        assertThat(MessageLength.of("Ho so đa co ket qua").wide()).isTrue();
    }

    @Test
    void someCharactersCountTwice() {
        assertThat(MessageLength.of("[10€]").characters()).isEqualTo(8);
        assertThat(MessageLength.of("[đ]").characters()).isEqualTo(3);
    }
}
