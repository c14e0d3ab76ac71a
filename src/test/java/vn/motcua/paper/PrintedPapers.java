package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Leaves the papers of the tests in target/papers, for somebody to look at. */
final class PrintedPapers {
    static final String RECEIPT = "receipt";
    static final String CERTIFICATE = "household-business-certificate";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PrintedPapers() {}

    static PdfPrinter printer() {
        assertThat(PdfFile.class.getResource("/fonts/Tinos_400Regular.ttf"))
                .as("the typeface that the front-end build copies")
                .isNotNull();
        return new PdfPrinter(JSON, "https://motcua.example.vn/");
    }

    static PDDocument print(String kind, String file, Object data) throws IOException {
        var number = kind.equals(RECEIPT) ? Optional.<String>empty() : Optional.of("05/2026/HKD");
        var pdf = printer().print(PaperFixture.paper(kind, number), JSON.writeValueAsString(data), kind);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(file + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
