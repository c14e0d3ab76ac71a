package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.support.PdfText;

/** Whatever people type comes out of the printer as they typed it. */
class PrintedTextTest {
    private static final String LETTERS =
            "ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ Đ";

    private final ObjectMapper json = new ObjectMapper();
    private final PdfPrinter printer = new PdfPrinter(json, "https://motcua.example.vn/");

    @Test
    void printsEveryVietnameseLetterHoweverItWasTyped() throws IOException {
        var decomposed = Normalizer.normalize(LETTERS, Normalizer.Form.NFD);
        try (var pdf = print("letters", PaperFixture.receipt(decomposed, 1))) {
            assertThat(PdfText.of(pdf)).contains(LETTERS).doesNotContain("#");
        }
        try (var pdf = print("letters-small", PaperFixture.receipt(LETTERS.toLowerCase(Locale.ROOT), 1))) {
            assertThat(PdfText.of(pdf)).contains(LETTERS.toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b\u0007c\uFFFF", "Quán 🍜 phở", "<b>&amp;</b> \"'", "${T(java.lang.Runtime)}", "中文"})
    void printsWhateverSomebodyPastedIntoAForm(String name) {
        assertThatCode(() -> print("pasted", PaperFixture.receipt(name, 1)).close())
                .doesNotThrowAnyException();
    }

    @Test
    void showsMarkupAsText() throws IOException {
        try (var pdf = print("markup", PaperFixture.receipt("<img src='file:///etc/passwd'/>", 1))) {
            assertThat(PdfText.of(pdf)).contains("<img src='file:///etc/passwd'/>");
        }
    }

    private PDDocument print(String file, ReceiptData data) throws IOException {
        var paper = PaperFixture.paper("receipt", Optional.empty());
        var pdf = printer.print(paper, json.writeValueAsString(data), "receipt");
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
