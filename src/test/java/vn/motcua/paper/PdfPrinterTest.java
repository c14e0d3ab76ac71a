package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.paper.PrintedPapers.CERTIFICATE;
import static vn.motcua.paper.PrintedPapers.RECEIPT;
import static vn.motcua.paper.PrintedPapers.print;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.motcua.support.PdfText;

/** What the papers say, and where their pages break. */
class PdfPrinterTest {
    @Test
    void putsAReceiptOnOnePage() throws IOException {
        try (var pdf = print(RECEIPT, "receipt", PaperFixture.receipt())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.of(pdf))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                    .contains("PHƯỜNG THUẬN HÓA")
                    .contains("Mã hồ sơ: H57.04-261123-0001")
                    .contains("Tiếp nhận hồ sơ của: Tôn Nữ Diệu Huyền")
                    .contains("17 giờ 00 phút, ngày 27 tháng 11 năm 2026")
                    .contains("100.000 đồng")
                    .contains("7K2M-QX4P-9TRB-0C3W")
                    .doesNotContain("binding");
        }
    }

    @Test
    void repeatsTheEssentialsInTheApplicantsLanguage() throws IOException {
        try (var pdf = print(RECEIPT, "receipt-en", PaperFixture.receiptInEnglish())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.of(pdf))
                    .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                    .contains("Procedure: Household business registration")
                    .contains("The Vietnamese text is the binding one.");
        }
    }

    @Test
    void goesOnToASecondPageWithTheTablesHead() throws IOException {
        try (var pdf = print(RECEIPT, "receipt-long", PaperFixture.receipt(PaperFixture.LONG_NAME, 12))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(PdfText.page(pdf, 2))
                    .startsWith("2 ")
                    .contains("Tên giấy tờ")
                    .contains("NGƯỜI TIẾP NHẬN HỒ SƠ");
        }
        try (var pdf = print(CERTIFICATE, "certificate-long", PaperFixture.certificate(PaperFixture.LONG_NAME, 30))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(PdfText.of(pdf)).contains("30 Nguyễn Phước Bảo Ân 046099000030");
            assertThat(PdfText.page(pdf, 2)).contains("Họ và tên").contains("Trần Đình Nam");
        }
    }

    @Test
    void printsAMoneyReceipt() throws IOException {
        try (var pdf = print("money-receipt", "money-receipt", PaperFixture.moneyReceipt())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.of(pdf))
                    .contains("BIÊN LAI THU PHÍ, LỆ PHÍ")
                    .contains("Số: 05/2026/HKD")
                    .contains("Tổng cộng 100.000")
                    .contains("Bằng chữ: Một trăm nghìn đồng")
                    .contains("Hình thức nộp: Tiền mặt");
        }
    }

    @Test
    void printsACertificate() throws IOException {
        try (var pdf = print(CERTIFICATE, "certificate", PaperFixture.certificate())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(PdfText.of(pdf))
                    .contains("Số: 05/2026/HKD")
                    .contains("QUÁN CHÈ NGỰ BÌNH")
                    .contains("50.000.000 đồng (bằng chữ: năm mươi triệu đồng)")
                    .contains("TÔN NỮ DIỆU HUYỀN")
                    .doesNotContain("Thành viên hộ gia đình");
        }
    }
}
