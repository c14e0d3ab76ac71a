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

/** Forms 06 and 07, which stay in the office; leaves them in target/papers, for somebody to look at. */
class KeptPapersTest {
    private static final String LONG_NOTE =
            "Bản chụp căn cước mờ ở phần số định danh, hợp đồng thuê thiếu trang 2 và trang 3, biên bản họp thành viên hộ"
                    + " gia đình chưa có chữ ký của tất cả thành viên";

    private final ObjectMapper json = new ObjectMapper();
    private final PdfPrinter printer = new PdfPrinter(json, "https://motcua.example.vn");
    private final Printer lists = new Printer(printer, json);

    @Test
    void tellsEachHandOver() throws IOException {
        var lines = List.of(
                handOver("Người nộp hồ sơ", "Hồ Thị Mai (Kiểm tra hồ sơ)", "", ""),
                handOver("Hồ Thị Mai (Kiểm tra hồ sơ)", "Lê Quang Minh (Thẩm định hồ sơ)", "Đúng hạn", LONG_NOTE),
                handOver("Lê Quang Minh (Thẩm định hồ sơ)", "", "", ""));

        assertThat(print("control-sheet", lines))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("Số: 07/2026/PKS")
                .contains("Người thực hiện bước tiếp theo")
                .contains("Đúng hạn")
                .contains("7K2M-QX4P-9TRB-0C3W");
    }

    @Test
    void goesOnToFurtherPagesWithTheTablesHead() throws IOException {
        var line = handOver(PaperFixture.LONG_NAME, PaperFixture.LONG_NAME, "Quá hạn", LONG_NOTE);
        var text = print("control-sheet-long", Collections.nCopies(20, line));

        assertThat(text.split("Bên giao", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("20 Công Tằng");
    }

    @Test
    void saysThatARegisterIsEmpty() throws IOException {
        assertThat(register("register-empty", List.of()))
                .contains("SỔ THEO DÕI HỒ SƠ")
                .contains("Không có hồ sơ nào được nộp trong thời gian này.");
    }

    @Test
    void printsARegisterWithWhateverPeopleTyped() throws IOException {
        var lines = List.of(line(1, "Tôn Nữ Diệu Huyền", ""), line(2, "<b>" + PaperFixture.LONG_NAME, LONG_NOTE));

        assertThat(register("register", lines)).contains("H57.04-261123-0001").contains("<b>Công Tằng");
    }

    @Test
    void joinsThePartsOfALongRegister() throws IOException {
        var part = List.of(line(1, "Tôn Nữ Diệu Huyền", ""));
        var next = List.of(line(401, "Hồ Thị Mai", ""));
        var parts = List.of(data(part, true, false), data(next, false, true));
        var text = keep("register-parts", lists.print("register", parts));

        assertThat(text.split("SỔ THEO DÕI HỒ SƠ", -1)).hasSize(2);
        assertThat(text.split("NGƯỜI LẬP SỔ", -1)).hasSize(2);
        assertThat(text).contains("401").contains("Hồ Thị Mai");
    }

    private static Map<String, Object> handOver(String from, String to, String result, String note) {
        return Map.of(
                "from", from,
                "to", to,
                "at", "08:15 23/11/2026",
                "due", "17:00 27/11/2026",
                "until", "10:02 24/11/2026",
                "result", result,
                "note", note);
    }

    private static Map<String, Object> line(int number, String name, String address) {
        var line = new HashMap<String, Object>(Map.of(
                "code", "H57.04-261123-%04d".formatted(number),
                "procedure", "Đăng ký thành lập hộ kinh doanh",
                "fullName", name,
                "contact", "12 Lê Lợi, tổ dân phố 6, phường Thuận Hóa " + address + "; 0987650123",
                "submitted", "08:15 23/11/2026",
                "accepted", "09:15 23/11/2026",
                "due", "17:00 27/11/2026",
                "handed", "09:15 23/11/2026",
                "result", "15:20 26/11/2026; số 01/2026/HKD",
                "ended", "16:00 26/11/2026"));
        line.put("number", number);
        line.putAll(Map.of("note", "Đã trả kết quả; nhận kết quả: Tại bộ phận tiếp nhận và trả kết quả"));
        return line;
    }

    private String print(String file, List<Map<String, Object>> lines) throws IOException {
        var data = Map.of(
                "authority", "Ủy ban nhân dân phường Thuận Hóa",
                "office", "Trung tâm Phục vụ hành chính công phường Thuận Hóa",
                "place", "Thuận Hóa",
                "date", "ngày 24 tháng 11 năm 2026",
                "code", PaperFixture.DOSSIER,
                "procedure", "Đăng ký thành lập hộ kinh doanh",
                "submittedAt", "08 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "dueAt", "17 giờ 00 phút, ngày 27 tháng 11 năm 2026",
                "status", "Đang xử lý",
                "lines", lines);
        var all = new HashMap<String, Object>(data);
        all.putAll(Map.of("events", 9, "hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        var paper = PaperFixture.paper("control-sheet", Optional.of("07/2026/PKS"));
        return keep(file, printer.print(paper, json.writeValueAsString(all), "control-sheet"));
    }

    private String register(String file, List<Map<String, Object>> lines) throws IOException {
        return keep(file, lists.print("register", List.of(data(lines, true, true))));
    }

    private static Map<String, Object> data(List<Map<String, Object>> lines, boolean first, boolean last) {
        return Map.of(
                "authority", "Ủy ban nhân dân phường Thuận Hóa",
                "office", "Trung tâm Phục vụ hành chính công phường Thuận Hóa",
                "place", "Thuận Hóa",
                "date", "ngày 24 tháng 11 năm 2026",
                "from", "01/11/2026",
                "to", "24/11/2026",
                "count", lines.size(),
                "first", first,
                "last", last,
                "lines", lines);
    }

    private static String keep(String file, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), pdf);
        return PdfText.of(pdf);
    }
}
