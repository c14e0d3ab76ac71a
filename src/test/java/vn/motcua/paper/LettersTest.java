package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.support.PdfText;

/** Forms 02 to 05; leaves them in target/papers, for somebody to look at. */
class LettersTest {
    private static final String LONG =
            "Bản chụp căn cước của chủ hộ mờ ở phần số định danh, không đọc được; hãy chụp lại cả hai mặt, đủ sáng, không"
                    + " lóa, lưu thành tệp PDF hoặc ảnh JPG dung lượng không quá 20 MB";

    private final ObjectMapper json = new ObjectMapper();
    private final PdfPrinter printer = new PdfPrinter(json, "https://motcua.example.vn");

    @Test
    void listsEverythingThatIsMissing() throws IOException {
        var more = Map.<String, Object>of(
                "stage",
                "Đang xử lý (bước gần nhất: Thẩm định hồ sơ)",
                "items",
                List.of("Hợp đồng thuê địa điểm kinh doanh", LONG),
                "until",
                "17 giờ 00 phút, ngày 08 tháng 12 năm 2026");

        assertThat(print("supplement-request", "supplement-request", letter("Tôn Nữ Diệu Huyền", more)))
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
                "stage", "Mới đăng ký", "items", Collections.nCopies(25, LONG), "until", "ngày 08 tháng 12 năm 2026");
        var text = print("supplement-request", "supplement-request-long", letter(PaperFixture.LONG_NAME, more));

        assertThat(text.split("Nội dung cần bổ sung, hoàn thiện và lý do", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("25 Bản chụp căn cước").contains("NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void refusesWithReasonAndGround() throws IOException {
        var more = Map.<String, Object>of(
                "reasons",
                List.of("Địa điểm kinh doanh nằm ngoài địa bàn phường", LONG),
                "legalGround",
                "Điều 17 Nghị định 118/2025/NĐ-CP");

        assertThat(print("refusal", "refusal", letter(PaperFixture.LONG_NAME, more)))
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
                "documents", List.of("Căn cước của chủ hộ và các thành viên", LONG));

        assertThat(print("stop-notice", "stop-notice", letter(PaperFixture.LONG_NAME, more)))
                .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ")
                .contains("Ông/Bà đề nghị rút hồ sơ lúc 10 giờ 00 phút")
                .contains("Giai đoạn của hồ sơ khi dừng: Đang xử lý (bước gần nhất: Thẩm định hồ sơ)")
                .contains("Tôi đổi địa điểm kinh doanh")
                .doesNotContain("hết hạn bổ sung");
    }

    @Test
    void namesTheRequestThatWasNotAnswered() throws IOException {
        var more = Map.<String, Object>of(
                "stage", "Yêu cầu bổ sung giấy tờ",
                "stoppedAt", "17 giờ 00 phút, ngày 08 tháng 12 năm 2026",
                "request", "07/2026/HDHS",
                "documents", List.of());

        assertThat(print("stop-notice", "stop-notice-silence", letter("Tôn Nữ Diệu Huyền", more)))
                .contains("hồ sơ số 07/2026/HDHS")
                .contains("không có giấy tờ điện tử kèm theo")
                .doesNotContain("rút hồ sơ");
    }

    @Test
    void apologisesAndSetsANewDate() throws IOException {
        var more = apology(List.of("Phải xác minh thực địa vì bản đồ địa chính chưa cập nhật", LONG), 1, List.of());

        assertThat(print("extension", "extension", letter("Tôn Nữ Diệu Huyền", more)))
                .contains("Mẫu số 04")
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
                .contains("hẹn trả kết quả lúc 17 giờ 00 phút, ngày 27 tháng 11 năm 2026")
                .contains("1 Phải xác minh thực địa")
                .contains("xin lỗi Ông/Bà")
                .contains("gia hạn thêm 2 ngày làm việc (lần thứ 1)")
                .contains("hẹn lại ngày trả kết quả: 17 giờ 00 phút, ngày 01 tháng 12 năm 2026")
                .contains("Hồ Thị Mai")
                .doesNotContain("Các lần gia hạn trước");
    }

    @Test
    void apologisesAtLengthAndListsEarlierExtensions() throws IOException {
        var earlier =
                "Văn bản số 03/2026/XLGH: hẹn lại từ 17 giờ 00 phút, ngày 25 tháng 11 năm 2026 đến 17 giờ 00 phút,"
                        + " ngày 27 tháng 11 năm 2026";
        var more = apology(Collections.nCopies(14, LONG), 2, List.of(earlier));
        var text = print("extension", "extension-long", letter(PaperFixture.LONG_NAME, more));

        assertThat(text.split("Lý do chậm", -1)).hasSizeGreaterThan(2);
        assertThat(text)
                .contains("(lần thứ 2)")
                .contains("Các lần gia hạn trước")
                .contains("Văn bản số 03/2026/XLGH")
                .contains("LÃNH ĐẠO ỦY BAN NHÂN DÂN");
    }

    private static Map<String, Object> apology(List<String> reasons, int count, List<String> earlier) {
        return Map.of(
                "receivedAt", "08 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "originalDue", "17 giờ 00 phút, ngày 27 tháng 11 năm 2026",
                "newDue", "17 giờ 00 phút, ngày 01 tháng 12 năm 2026",
                "amount", "2 ngày làm việc",
                "reasons", reasons,
                "count", count,
                "earlier", earlier);
    }

    private static Map<String, Object> letter(String applicant, Map<String, Object> more) {
        var letter = new HashMap<String, Object>(Map.of(
                "authority", "Ủy ban nhân dân phường Thuận Hóa",
                "office", "Trung tâm Phục vụ hành chính công phường Thuận Hóa",
                "officePhone", "0234 3822 000",
                "place", "Thuận Hóa",
                "date", "ngày 24 tháng 11 năm 2026",
                "code", PaperFixture.DOSSIER,
                "submittedAt", "08 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "procedure", "Đăng ký thành lập hộ kinh doanh",
                "fullName", applicant,
                "address", "12 Lê Lợi, tổ dân phố 6, phường Thuận Hóa, thành phố Huế"));
        letter.putAll(Map.of("phone", "0987650123", "email", "huyen@example.vn", "writer", "Hồ Thị Mai"));
        letter.putAll(more);
        return letter;
    }

    private String print(String kind, String file, Map<String, Object> letter) throws IOException {
        var paper = PaperFixture.paper(kind, Optional.of("07/2026/HDHS"));
        var bytes = printer.print(paper, json.writeValueAsString(letter), kind);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), bytes);
        return PdfText.of(bytes);
    }
}
