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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierLog;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.LandWalk;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;

/** A procedure of months, most of which the law does not count: posted, measured, taxed, paid, signed. */
@MotcuaTest
class LandFirstCertificateIT {
    private static final String SLUG = "land-first-certificate";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    Motcua motcua;

    @Autowired
    Procedures procedures;

    @Autowired
    DossierLog log;

    @Autowired
    EngineTables engine;

    private LandWalk walk;

    @BeforeEach
    void begin() {
        walk = new LandWalk(motcua, engine);
    }

    @Test
    void goesFromTheApplicationToTheCertificateInHand() throws IOException {
        var application = Application.ofLand();
        var dossier = walk.settled(application);
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));
        motcua.does("recordsClerk19789", dossier.code(), Map.of("stamped", true));
        var text = PdfText.of(leavesAPicture(motcua.paper(dossier, SLUG)));
        motcua.does("reception19789", dossier.code(), Motcua.HAND_OUT);

        assertThat(motcua.status(dossier)).isEqualTo(10);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(text)
                .containsPattern("Số: [0-9]+/20[0-9]{2}/GCN")
                .contains("345, tờ 12")
                .contains("120,5 m²")
                .contains("Đất ở")
                .contains(application.text("fullName"));
        assertThat(engine.cellsWith(
                        application.text("fullName"),
                        application.text("personalId"),
                        application.text("plotAddress"),
                        "15/TB-CCT"))
                .isEmpty();
    }

    @Test
    void isRefusedWhenAnObjectionIsUpheld() {
        var dossier = walk.posted(Application.ofLand());
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of("objection", "Ông Bửu Ý nói ranh giới phía đông sai", "decision", "continue"));
        assertThat(clock(dossier)).containsEntry("state", "PAUSED");
        motcua.does(
                "specialist19789",
                dossier.code(),
                Map.of(
                        "objection", "Bà Công Huyền có giấy mua bán cùng thửa đất",
                        "decision", "refuse",
                        "reason", "Thửa đất đang có tranh chấp",
                        "legalGround", "Điều 137 Luật Đất đai"));
        assertThat(motcua.status(dossier)).isEqualTo(4);
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", true));

        assertThat(motcua.status(dossier)).isEqualTo(8);
        assertThat(engine.openInstances(dossier.code())).isZero();
        assertThat(PdfText.of(motcua.paper(dossier, "refusal")))
                .contains("Thửa đất đang có tranh chấp")
                .doesNotContain("Công Huyền");
        assertThat(engine.cellsWith("Bửu Ý", "Công Huyền", "Thửa đất đang có tranh chấp"))
                .isEmpty();
        assertThat(log.verify(dossier.code())).isEmpty();
    }

    @Test
    void isNotPostedTwiceWhenTheLeaderReturnsIt() {
        var dossier = walk.settled(Application.ofLand());
        motcua.does("leader19789", dossier.code(), Map.of("resultSigned", false, "reason", "Xem lại diện tích"));
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "submit"));

        assertThat(motcua.tasks("leader19789", dossier.code())).hasSize(1);
    }

    @Test
    void isNotSignedBeforeItWasPosted() {
        var dossier = walk.accepted(Application.ofLand());
        var task =
                (String) motcua.tasks("specialist19789", dossier.code()).get(0).get("id");
        motcua.claims("specialist19789", task);

        assertThat(motcua.completes("specialist19789", task, Map.of("decision", "submit"))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(motcua.completes("specialist19789", task, Map.of("decision", "post"))
                        .getStatusCode()
                        .value())
                .isEqualTo(422); // nothing is verified
    }

    @Test
    void costsTheCertificateAndWhatTheTaxAuthoritySays() {
        var procedure = procedures.get(SLUG);

        assertThat(procedures.fees(procedure, "ONLINE", Map.of(), VIETNAMESE))
                .extracting(Fee::amount)
                .containsExactly(100_000L);
        assertThat(procedures.fees(procedure, "ONLINE", Map.of("taxAmount", 12_500_000), VIETNAMESE))
                .extracting(Fee::amount)
                .containsExactlyInAnyOrder(100_000L, 12_500_000L);
    }

    private Map<String, Object> clock(Submitted dossier) {
        return part(dossier, "clock");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> part(Submitted dossier, String name) {
        return (Map<String, Object>)
                motcua.look(dossier.code(), dossier.key()).getBody().get(name);
    }

    private static byte[] leavesAPicture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file = Files.createDirectories(Path.of("target/screenshots")).resolve("paper-land-certificate.png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", file.toFile());
        }
        return pdf;
    }
}
