package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final String SHOP = "Đăng ký thành lập hộ kinh doanh mở quán, buôn bán 1.001612";
    private static final String LAND = "Cấp giấy chứng nhận lần đầu sổ đỏ, nhà đất 1.013965";
    private static final List<String> ALL = List.of(SHOP, LAND);

    @ParameterizedTest
    @CsvSource({"mo quan, true", "MỞ QUÁN, true", "tôi muốn mở quán cà phê, false", "kinh doa, true", "1.0016, true"})
    void findsByWordsOfEveryDayWithOrWithoutAccents(String typed, boolean exact) {
        var found = Words.of(typed).in(ALL, Function.identity());

        assertThat(found.items()).containsExactly(SHOP);
        assertThat(found.exact()).isEqualTo(exact);
    }

    @Test
    void aWordThatIsOneItselfIsNotTakenForTheBeginningOfAnother() {
        assertThat(Words.of("nha").in(ALL, Function.identity()).items()).containsExactly(LAND);
        assertThat(Words.of("ki nha").in(ALL, Function.identity()).items()).containsExactly(LAND);
        assertThat(Words.of("nhậ").in(ALL, Function.identity()).items()).containsExactly(LAND);
    }

    @Test
    void aWordIsNotFoundInTheMiddleOfAnother() {
        assertThat(Words.of("inh").in(ALL, Function.identity()).items()).isEmpty();
    }

    @Test
    void givesAllWhenNothingWasTypedAndNoneWhenNothingFits() {
        assertThat(Words.of("  ").in(ALL, Function.identity()).items()).isEqualTo(ALL);
        assertThat(Words.of("hộ chiếu điện tử zz")
                        .in(List.of(LAND), Function.identity())
                        .items())
                .isEmpty();
    }
}
