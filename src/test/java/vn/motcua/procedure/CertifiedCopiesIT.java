package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.paper.Papers;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;

/** A procedure without code of its own, at the counter on the same day. */
@MotcuaTest
class CertifiedCopiesIT {
    private static final String SLUG = "certified-copies";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    Motcua motcua;

    @Autowired
    Procedures procedures;

    @Autowired
    Papers papers;

    @Autowired
    EngineTables engine;

    @Test
    void goesFromTheOriginalToTheCertifiedCopy() throws IOException {
        var application = Application.ofCertifiedCopies();
        var dossier = certified(application);
        assertThat(motcua.status(dossier)).isEqualTo(9);
        var text = PdfText.of(leavesAPicture(motcua.paper(dossier, SLUG)));
        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(text)
                .containsPattern("Số chứng thực: [0-9]+/20[0-9]{2}/SCT/BS")
                .contains("Bằng tốt nghiệp trung học phổ thông 4 3")
                .contains(application.text("fullName"));
        assertThat(engine.cellsWith(
                        application.text("fullName"), application.text("personalId"), application.text("phone")))
                .isEmpty();
    }

    @Test
    void tellsWhoeverScansTheCertificateWhatItIsAndNotWhose() {
        var application = Application.ofCertifiedCopies();
        var dossier = certified(application);

        assertThat(verifyPage(dossier))
                .contains("Certificate that copies match their originals")
                .contains("T. N. D. Huyền")
                .doesNotContain(application.text("fullName"))
                .doesNotContain("Bằng tốt nghiệp");
    }

    @Test
    void isRefusedWhenTheOriginalIsNotGood() {
        var dossier = motcua.submitted(Application.ofCertifiedCopies());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does(
                "reception19789",
                dossier.code(),
                Map.of("decision", "refuse", "reason", "Bản chính bị tẩy xóa", "legalGround", "Nghị định 23/2015"));

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(engine.openInstances(dossier.code())).isZero();
    }

    @Test
    void isNotSignedByWhoCompared() {
        var dossier = motcua.submitted(Application.ofCertifiedCopies());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("reception19789", dossier.code(), Map.of("decision", "certify"));

        assertThat(motcua.tasks("reception19789", dossier.code())).isEmpty();
        assertThat(motcua.tasks("leader19789", dossier.code())).hasSize(1);
    }

    @Test
    void costsByPageAndCopyAndTellsSoBeforehand() {
        var procedure = procedures.get(SLUG);
        var answers = Application.ofCertifiedCopies().answers();

        assertThat(procedures.fees(procedure, "DIRECT", Map.of(), VIETNAMESE))
                .extracting(Fee::amount)
                .containsExactly(2_000L);
        // 4 pages: 2 × 2,000 + 2 × 1,000 = 6,000 a copy; 1 page: 2,000; 500 pages: no more than 200,000
        assertThat(procedures.fees(procedure, "DIRECT", answers, VIETNAMESE))
                .extracting(Fee::amount)
                .containsExactly(3 * 6_000L + 2_000L + 2 * 200_000L);
    }

    private static byte[] leavesAPicture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file = Files.createDirectories(Path.of("target/screenshots")).resolve("paper-certified-copies.png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", file.toFile());
        }
        return pdf;
    }

    @Test
    void saysThatTheOriginalIsBroughtToTheCounter() {
        assertThat(motcua.page("/procedures/" + SLUG + "?lang=en"))
                .contains("Originals to compare with (Original, bring it to the counter)")
                .contains("Copies to be certified (Copy, optional)");
    }

    private Submitted certified(Application application) {
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("reception19789", dossier.code(), Map.of("decision", "certify"));
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("reception19789", dossier.code(), Map.of("cashReceived", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
        return dossier;
    }

    private String verifyPage(Submitted dossier) {
        var paper = papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(SLUG))
                .findFirst()
                .orElseThrow();
        return motcua.page("/verify/" + paper.verifyCode() + "?lang=en");
    }
}
