package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietQrTest {

    @Test
    void checksumIsTheOneOfTheStandard() {
        assertThat(VietQr.crc("123456789")).isEqualTo(0x29B1);
    }

    @Test
    void writesTheSampleOfNapas() {
        var code = new VietQr("970403", "0011012345678", 180_000, Optional.of("NPS6869"), "thanh toan don hang");

        assertThat(code.text())
                .isEqualTo("00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA"
                        + "530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E");
    }

    @Test
    void hasRoomForTheLongestDossierCode() {
        var code = new VietQr("970403", "0011012345678", 1, Optional.empty(), "000.01.20.H57-261123-0001");

        assertThat(code.text()).contains("62290825000.01.20.H57-261123-00016304");
    }

    @ParameterizedTest
    @CsvSource({
        "97040, 1, 1, LE PHI",
        "970403, '', 1, LE PHI",
        "970403, 12345678901234567890, 1, LE PHI",
        "970403, 1, 0, LE PHI",
        "970403, 1, 10000000000000, LE PHI",
        "970403, 1, 1, Lệ phí",
        "970403, 1, 1, ''",
        "970403, 1, 1, 12345678901234567890123456",
    })
    void refusesWhatABankWouldNotRead(String bank, String account, long amount, String purpose) {
        assertThatThrownBy(() -> new VietQr(bank, account, amount, Optional.empty(), purpose))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
