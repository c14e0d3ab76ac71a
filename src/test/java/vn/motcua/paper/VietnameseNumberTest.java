package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "105, một trăm lẻ năm",
        "1005, một nghìn không trăm lẻ năm",
        "50000000, năm mươi triệu",
        "1000000000, một tỷ",
        "1500000000000, một nghìn năm trăm tỷ",
        "2000000001, hai tỷ không trăm lẻ một"
    })
    void speaksAsOnCertificates(long number, String words) {
        assertThat(VietnameseNumber.words(number)).isEqualTo(words);
    }
}
