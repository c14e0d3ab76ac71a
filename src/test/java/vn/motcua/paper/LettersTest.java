package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms 02, 03 and 05; leaves them in target/papers, for somebody to look at. */
class LettersTest {
    @Test
    void listsEverythingThatIsMissing() throws IOException {
        var more = Map.<String, Object>of(
                "stage",
                "Đang xử lý (bước gần nhất: Thẩm định hồ sơ)",
                "items",
                List.of("Hợp đồng thuê địa điểm kinh doanh", LetterFixture.LONG),
                "until",
                "17 giờ 00 phút, ngày 08 tháng 12 năm 2026");

        assertThat(LetterFixture.print(
                        "supplement-request", "supplement-request", LetterFixture.letter("Tôn Nữ Diệu Huyền", more)))
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .contains("Số: 07/2026/HDHS")
                .contains("1 Hợp đồng thuê địa điểm kinh doanh")
                .contains("2 Bản chụp căn cước của chủ hộ mờ")
                .contains("Hạn bổ sung: 17 giờ 00 phút, ngày 08 tháng 12 năm 2026")
                .contains("0234 3822 000")
                .contains("7K2M-QX4P-9TRB-0C3W");
    }

    @Test
    void goesOnToFurtherPagesWithTheTablesHead() throws IOException {
        var more = Map.<String, Object>of(
                "stage",
                "Mới đăng ký",
                "items",
                Collections.nCopies(25, LetterFixture.LONG),
                "until",
                "ngày 08 tháng 12 năm 2026");
        var text = LetterFixture.print(
                "supplement-request", "supplement-request-long", LetterFixture.letter(PaperFixture.LONG_NAME, more));

        assertThat(text.split("Nội dung cần bổ sung, hoàn thiện và lý do", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("25 Bản chụp căn cước").contains("NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void refusesWithReasonAndGround() throws IOException {
        var more = Map.<String, Object>of(
                "reasons",
                List.of("Địa điểm kinh doanh nằm ngoài địa bàn phường", LetterFixture.LONG),
                "legalGround",
                "Điều 17 Nghị định 118/2025/NĐ-CP");

        assertThat(LetterFixture.print("refusal", "refusal", LetterFixture.letter(PaperFixture.LONG_NAME, more)))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ")
                .contains("Căn cứ pháp lý: Điều 17 Nghị định 118/2025/NĐ-CP")
                .contains("1 Địa điểm kinh doanh nằm ngoài địa bàn phường");
    }

    @Test
    void namesTheStageOfAWithdrawal() throws IOException {
        var more = Map.<String, Object>of(
                "stage", "Đang xử lý (bước gần nhất: Thẩm định hồ sơ)",
                "stoppedAt", "10 giờ 00 phút, ngày 24 tháng 11 năm 2026",
                "withdrawnAt", "10 giờ 00 phút, ngày 24 tháng 11 năm 2026",
                "wish", "Tôi đổi địa điểm kinh doanh",
                "documents", List.of("Căn cước của chủ hộ và các thành viên", LetterFixture.LONG),
                "payments", List.of("100.000 đồng (tiền mặt, 09 giờ 00 phút, ngày 23 tháng 11 năm 2026)"));

        assertThat(LetterFixture.print(
                        "stop-notice", "stop-notice", LetterFixture.letter(PaperFixture.LONG_NAME, more)))
                .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ")
                .contains("Ông/Bà đề nghị rút hồ sơ lúc 10 giờ 00 phút")
                .contains("Giai đoạn của hồ sơ khi dừng: Đang xử lý (bước gần nhất: Thẩm định hồ sơ)")
                .contains("Tôi đổi địa điểm kinh doanh")
                .contains("đã nộp 100.000 đồng (tiền mặt, 09 giờ 00 phút, ngày 23 tháng 11 năm 2026)")
                .doesNotContain("hết hạn bổ sung")
                .doesNotContain("chưa nộp khoản nào");
    }

    @Test
    void namesTheRequestThatWasNotAnswered() throws IOException {
        var more = Map.<String, Object>of(
                "stage", "Yêu cầu bổ sung giấy tờ",
                "stoppedAt", "17 giờ 00 phút, ngày 08 tháng 12 năm 2026",
                "request", "07/2026/HDHS",
                "documents", List.of(),
                "payments", List.of());

        assertThat(LetterFixture.print(
                        "stop-notice", "stop-notice-silence", LetterFixture.letter("Tôn Nữ Diệu Huyền", more)))
                .contains("hồ sơ số 07/2026/HDHS")
                .contains("không có giấy tờ điện tử kèm theo")
                .contains("chưa nộp khoản nào")
                .doesNotContain("rút hồ sơ");
    }
}
