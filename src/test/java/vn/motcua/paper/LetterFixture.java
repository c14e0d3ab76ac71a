package vn.motcua.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.support.PdfText;

/** What all letters say, and how they look in print. */
final class LetterFixture {
    static final String LONG =
            "Bản chụp căn cước của chủ hộ mờ ở phần số định danh, không đọc được; hãy chụp lại cả hai mặt, đủ sáng, không"
                    + " lóa, lưu thành tệp PDF hoặc ảnh JPG dung lượng không quá 20 MB";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PdfPrinter PRINTER = new PdfPrinter(JSON, "https://motcua.example.vn");

    private LetterFixture() {}

    static Map<String, Object> letter(String applicant, Map<String, Object> more) {
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

    /** Leaves it in target/papers, for somebody to look at, and tells what it says. */
    static String print(String kind, String file, Map<String, Object> letter) throws IOException {
        var paper = PaperFixture.paper(kind, Optional.of("07/2026/HDHS"));
        var bytes = PRINTER.print(paper, JSON.writeValueAsString(letter), kind);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), bytes);
        return PdfText.of(bytes);
    }
}
