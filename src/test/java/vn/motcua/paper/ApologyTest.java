package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Form 04. */
class ApologyTest {
    @Test
    void apologisesAndSetsANewDate() throws IOException {
        var more = apology(
                List.of("Phải xác minh thực địa vì bản đồ địa chính chưa cập nhật", LetterFixture.LONG),
                1,
                List.of(),
                List.of());

        assertThat(LetterFixture.print("extension", "extension", LetterFixture.letter("Tôn Nữ Diệu Huyền", more)))
                .contains("Mẫu số 04")
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ")
                .contains("hẹn trả kết quả lúc 17 giờ 00 phút, ngày 27 tháng 11 năm 2026")
                .contains("1 Phải xác minh thực địa")
                .contains("xin lỗi Ông/Bà")
                .contains("gia hạn thêm 2 ngày làm việc (lần thứ 1)")
                .contains("hẹn lại ngày trả kết quả: 17 giờ 00 phút, ngày 01 tháng 12 năm 2026")
                .contains("Hồ Thị Mai")
                .doesNotContain("Các lần gia hạn trước")
                .doesNotContain("chậm so với thời hạn của mình");
    }

    @Test
    void saysWhoAnsweredLateAndApologisesThroughTheOffice() throws IOException {
        var late = List.of(
                "Phòng Kinh tế, Hạ tầng và Đô thị: hạn cho ý kiến 17 giờ 00 phút, ngày 24 tháng 11 năm 2026, đến nay chưa có ý"
                        + " kiến",
                LetterFixture.LONG);
        var more = apology(List.of("Chờ ý kiến về quy hoạch"), 1, List.of(), late);

        assertThat(LetterFixture.print("extension", "extension-late", LetterFixture.letter("Tôn Nữ Diệu Huyền", more)))
                .contains("đã chậm so với thời hạn của mình")
                .contains("1 Phòng Kinh tế, Hạ tầng và Đô thị")
                .containsPattern("thông qua .+, các cơ quan, đơn vị nêu trên xin lỗi Ông/Bà");
    }

    @Test
    void apologisesAtLengthAndListsEarlierExtensions() throws IOException {
        var earlier =
                "Văn bản số 03/2026/XLGH: hẹn lại từ 17 giờ 00 phút, ngày 25 tháng 11 năm 2026 đến 17 giờ 00 phút,"
                        + " ngày 27 tháng 11 năm 2026";
        var more = apology(Collections.nCopies(14, LetterFixture.LONG), 2, List.of(earlier), List.of());
        var text =
                LetterFixture.print("extension", "extension-long", LetterFixture.letter(PaperFixture.LONG_NAME, more));

        assertThat(text.split("Lý do chậm", -1)).hasSizeGreaterThan(2);
        assertThat(text)
                .contains("(lần thứ 2)")
                .contains("Các lần gia hạn trước")
                .contains("Văn bản số 03/2026/XLGH")
                .contains("LÃNH ĐẠO ỦY BAN NHÂN DÂN");
    }

    private static Map<String, Object> apology(
            List<String> reasons, int count, List<String> earlier, List<String> late) {
        return Map.of(
                "receivedAt",
                "08 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "originalDue",
                "17 giờ 00 phút, ngày 27 tháng 11 năm 2026",
                "newDue",
                "17 giờ 00 phút, ngày 01 tháng 12 năm 2026",
                "amount",
                "2 ngày làm việc",
                "reasons",
                reasons,
                "count",
                count,
                "earlier",
                earlier,
                "late",
                late);
    }
}
