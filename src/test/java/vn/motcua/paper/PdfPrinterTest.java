package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.support.PdfText;

/** Leaves the papers in target/papers, for somebody to look at. */
class PdfPrinterTest {
    private static final String RECEIPT = "receipt";
    private static final String CERTIFICATE = "household-business-certificate";

    private final ObjectMapper json = new ObjectMapper();
    private final PdfPrinter printer = new PdfPrinter(json, "https://motcua.example.vn/");

    @BeforeEach
    void needsTheTypeface() {
        assertThat(PdfFile.class.getResource("/fonts/Tinos_400Regular.ttf"))
                .as("the typeface that the front-end build copies")
                .isNotNull();
    }

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

    @Test
    void embedsEveryFontAndTheStructure() throws IOException {
        try (var pdf = print(CERTIFICATE, "certificate", PaperFixture.certificate())) {
            assertThat(StreamSupport.stream(
                            pdf.getPage(0).getResources().getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .map(it -> font(pdf, it))
                    .allMatch(PDFont::isEmbedded);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid");
        }
    }

    @Test
    void carriesACodeThatATelephoneCanRead() throws Exception {
        try (var pdf = print(RECEIPT, "receipt", PaperFixture.receipt())) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            var code = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            assertThat(code.getText()).isEqualTo("https://motcua.example.vn/verify/7K2MQX4P9TRB0C3W");
        }
    }

    @Test
    void refusesKindsWithoutATemplate() {
        assertThatCode(() -> printer.requireTemplate(CERTIFICATE)).doesNotThrowAnyException();
        for (var kind : new String[] {"diploma", "../application", "style.html", ""}) {
            assertThatThrownBy(() -> printer.requireTemplate(kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no template");
        }
    }

    private PDDocument print(String kind, String file, Object data) throws IOException {
        var number = kind.equals(RECEIPT) ? Optional.<String>empty() : Optional.of("05/2026/HKD");
        var pdf = printer.print(PaperFixture.paper(kind, number), write(data), kind);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private String write(Object data) throws JsonProcessingException {
        return json.writeValueAsString(data);
    }

    private static PDFont font(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
