package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Papers of invented people. */
final class PaperFixture {
    static final String DOSSIER = "H57.04-261123-0001";
    static final String UNIT = "19789";
    static final Instant ISSUED_AT = Instant.parse("2026-11-23T02:20:00Z");
    static final String LONG_NAME =
            "Công Tằng Tôn Nữ Hoàng Nguyễn Phước Thị Diệu Huyền Trân Quỳnh Như Bảo Khuê Ngọc Thuần";

    private PaperFixture() {}

    static Paper paper(String kind, Optional<String> number) {
        return new Paper(kind, DOSSIER, UNIT, number, "7K2MQX4P9TRB0C3W", ISSUED_AT, Map.of(), false);
    }

    static ReceiptData receipt() {
        return receipt("Tôn Nữ Diệu Huyền", 3);
    }

    static ReceiptData receiptInEnglish() {
        return receipt(
                "John Nguyen",
                3,
                new ReceiptData.Translation(
                        "en",
                        "Receipt and appointment slip",
                        List.of(
                                new ReceiptData.Line("Procedure", "Household business registration"),
                                new ReceiptData.Line("Received at", "09:15 23/11/2026"),
                                new ReceiptData.Line("Result due at", "17:00 27/11/2026"),
                                new ReceiptData.Line("Follow your dossier at", "https://motcua.example.vn/lookup")),
                        "The Vietnamese text is the binding one."));
    }

    static ReceiptData receipt(String applicant, int documents) {
        return receipt(applicant, documents, null);
    }

    static ReceiptData receipt(String applicant, int documents, ReceiptData.Translation translation) {
        return new ReceiptData(
                "Ủy ban nhân dân phường Thuận Hóa",
                "Trung tâm Phục vụ hành chính công phường Thuận Hóa",
                "Thuận Hóa",
                "ngày 23 tháng 11 năm 2026",
                DOSSIER,
                applicant,
                "046198000123",
                "0987650123",
                "12 Lê Lợi, tổ dân phố 6, phường Thuận Hóa, thành phố Huế",
                "huyen@example.vn",
                "Đăng ký thành lập hộ kinh doanh",
                IntStream.rangeClosed(1, documents)
                        .mapToObj(it -> new ReceiptData.Component(document(it), "Bản sao", 1))
                        .toList(),
                1,
                "3 ngày làm việc",
                "09 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "17 giờ 00 phút, ngày 27 tháng 11 năm 2026",
                "Nhận tại Trung tâm Phục vụ hành chính công",
                List.of(new ReceiptData.FeeLine("Lệ phí đăng ký hộ kinh doanh", "100.000 đồng")),
                "Nhận lúc 09:15 23/11/2026; thời hạn 3 ngày làm việc, không tính ngày nhận; hạn trả kết quả là 17:00"
                        + " 27/11/2026; không tính ngày nghỉ 24/11/2026 (Ngày Văn hóa Việt Nam).",
                "Hồ Thị Mai",
                translation);
    }

    private static String document(int number) {
        return switch (number) {
            case 1 -> "Giấy đề nghị đăng ký hộ kinh doanh";
            case 2 ->
                "Bản sao biên bản họp thành viên hộ gia đình về việc thành lập hộ kinh doanh và văn bản ủy quyền"
                        + " của các thành viên cho một thành viên làm chủ hộ";
            default -> "Giấy tờ chứng minh quyền sử dụng hợp pháp địa điểm kinh doanh số " + number;
        };
    }

    static MoneyReceiptData moneyReceipt() {
        return new MoneyReceiptData(
                "Ủy ban nhân dân phường Thuận Hóa",
                "Trung tâm Phục vụ hành chính công phường Thuận Hóa",
                "Thuận Hóa",
                "ngày 23 tháng 11 năm 2026",
                DOSSIER,
                "Tôn Nữ Diệu Huyền",
                "12 Lê Lợi, tổ dân phố 6, phường Thuận Hóa, thành phố Huế",
                "Đăng ký thành lập hộ kinh doanh",
                List.of(new MoneyReceiptData.Item("Lệ phí đăng ký hộ kinh doanh", "100.000")),
                "100.000",
                "Một trăm nghìn",
                "Tiền mặt",
                "09 giờ 15 phút, ngày 23 tháng 11 năm 2026",
                "Hồ Thị Mai");
    }

    static CertificateData certificate() {
        return certificate("Tôn Nữ Diệu Huyền", 0);
    }

    static CertificateData certificate(String owner, int members) {
        return new CertificateData(
                "Ủy ban nhân dân phường Thuận Hóa",
                "Thuận Hóa",
                "ngày 27 tháng 11 năm 2026",
                "046198000123",
                "ngày 27 tháng 11 năm 2026",
                "Quán chè Ngự Bình",
                "29 Hùng Vương, Phường Thuận Hóa",
                "Dịch vụ ăn uống",
                "50.000.000",
                VietnameseNumber.words(50_000_000),
                owner,
                "12/03/1998",
                "046198000123",
                "12 Lê Lợi, tổ dân phố 6, phường Thuận Hóa, thành phố Huế",
                IntStream.rangeClosed(1, members)
                        .mapToObj(it -> new CertificateData.Member(
                                it % 7 == 0 ? LONG_NAME : "Nguyễn Phước Bảo Ân", "0460990%05d".formatted(it)))
                        .toList(),
                "Trần Đình Nam",
                null);
    }
}
