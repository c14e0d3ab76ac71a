package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierLog;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Papers;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SigningService;
import vn.motcua.support.Application;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.PdfText;
import vn.motcua.support.WholeWay;

/** Results of a ward that signs electronically, by a service that is away at times. */
@MotcuaTest
class SealedResultIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CERTIFICATE = "household-business-certificate";

    private final SigningService service = SigningService.running();

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    SignatureChecks checks;

    @Autowired
    DossierLog log;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient database;

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @Test
    void handsOutASignedResult() throws IOException {
        var dossier = sealed();
        var pdf = motcua.paper(dossier, CERTIFICATE);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("sealed-certificate.pdf"), pdf);

        var facts = checks.of(pdf).orElseThrow();
        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isTrue();
        assertThat(facts.holder()).isEqualTo(SigningService.HOLDER);
        assertThat(PdfText.of(pdf)).contains("Ký số bởi:").contains("Thời gian ký:");
        assertThat(motcua.paper(dossier, CERTIFICATE)).isEqualTo(pdf);
        var event = last(dossier, EventKind.RESULT_SEALED);
        assertThat(event.text("certificate")).hasValue(facts.serial());
        assertThat(event.text("sha256"))
                .hasValueSatisfying(hash -> assertThat(database.sql("select encode(sha256(?), 'hex')")
                                .param(pdf)
                                .query(String.class)
                                .single())
                        .isEqualTo(hash));
    }

    @Test
    void tellsAnybodyWithThePaperWhatItsSignatureIsWorth() {
        var code = verifyCode(sealed());

        assertThat(motcua.page("/verify/" + code + "?lang=vi"))
                .contains("Toàn vẹn", SigningService.HOLDER, SigningService.AUTHORITY, "tổ chức được tin cậy cấp");
        assertThat(motcua.page("/verify/" + code + "?lang=en"))
                .contains("Intact", SigningService.HOLDER, "comes from a trusted authority");
        assertThat(motcua.page("/verify/" + code + "?lang=id"))
                .contains("Utuh", SigningService.HOLDER, "berasal dari otoritas tepercaya");
    }

    @Test
    void waitsVisiblyWhileNobodySignsAndSignsOnceAfterwards() {
        service.setAway(true);
        var made = service.signatures();
        var dossier = issued();
        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(download(dossier).getStatusCode().value()).isEqualTo(409);
        assertThat(download(dossier).getBody()).contains("đang được ký số");
        assertThat(listed(dossier)).containsEntry("beingSigned", true);
        assertThat(motcua.page("/verify/" + verifyCode(dossier) + "?lang=vi")).contains("đang được ký số");
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(409);
        assertThat(notices(dossier)).isZero();
        assertThat(incident(dossier).orElseThrow().getIncidentMessage()).contains("503");

        service.setAway(false);
        management.setJobRetries(incident(dossier).orElseThrow().getConfiguration(), 1);
        await().atMost(PATIENCE).until(() -> motcua.status(dossier) == 9);

        assertThat(incident(dossier)).isEmpty();
        assertThat(notices(dossier)).isEqualTo(1);
        assertThat(listed(dossier)).containsEntry("beingSigned", false);
        assertThat(service.signatures()).isEqualTo(made + 1);
        assertThat(checks.of(motcua.paper(dossier, CERTIFICATE)))
                .hasValueSatisfying(it -> assertThat(it.intact()).isTrue());
    }

    @Test
    void handsOutNothingThatSomebodyChanged() throws IOException {
        var dossier = sealed();
        var unsigned = withoutSignature(motcua.paper(dossier, CERTIFICATE));
        database.sql("alter table paper disable trigger paper_is_kept").update();
        database.sql("""
                        update paper set pdf = :pdf, pdf_sha256 = encode(sha256(:pdf), 'hex')
                        where dossier = :dossier and kind = :kind
                        """)
                .param("pdf", unsigned)
                .param("dossier", dossier.code())
                .param("kind", CERTIFICATE)
                .update();
        database.sql("alter table paper enable trigger paper_is_kept").update();

        assertThat(download(dossier).getStatusCode().value()).isEqualTo(500);
        assertThat(download(dossier).getBody()).contains("không còn nguyên vẹn");
        assertThat(motcua.page("/verify/" + verifyCode(dossier) + "?lang=vi"))
                .contains("đã bị thay đổi sau khi phát hành")
                .doesNotContain("Văn bản này do hệ thống phát hành");
        assertThat(motcua.status(dossier)).isEqualTo(9);
    }

    @Test
    void leavesTheOtherWardsAsTheyAre() {
        var made = service.signatures();
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());

        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(checks.of(motcua.paper(dossier, CERTIFICATE))).isEmpty();
        assertThat(service.signatures()).isEqualTo(made);
    }

    private Submitted issued() {
        return WholeWay.completed(motcua, Application.ofHouseholdBusiness().in(SigningService.UNIT));
    }

    private Submitted sealed() {
        var dossier = issued();
        await().atMost(PATIENCE).until(() -> motcua.status(dossier) == 9);
        return dossier;
    }

    private DossierEvent last(Submitted dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind).orElseThrow();
    }

    private String verifyCode(Submitted dossier) {
        return papers.of(dossier.code()).stream()
                .filter(it -> it.kind().equals(CERTIFICATE))
                .findFirst()
                .orElseThrow()
                .verifyCode();
    }

    private ResponseEntity<String> download(Submitted dossier) {
        return motcua.http()
                .get()
                .uri("/api/dossiers/{code}/papers/{kind}?lang=vi", dossier.code(), CERTIFICATE)
                .header("X-Dossier-Key", dossier.key())
                .retrieve()
                .toEntity(String.class);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> listed(Submitted dossier) {
        var listed = (List<Map<String, Object>>)
                motcua.look(dossier.code(), dossier.key()).getBody().get("papers");
        return listed.stream()
                .filter(it -> it.get("kind").equals(CERTIFICATE))
                .findFirst()
                .orElseThrow();
    }

    private long notices(Submitted dossier) {
        return database.sql("select count(*) from notice where dossier = ? and kind = 'RESULT_READY'")
                .param(dossier.code())
                .query(Long.class)
                .single();
    }

    private Optional<Incident> incident(Submitted dossier) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.code())
                .processDefinitionKey("issue-result")
                .list()
                .stream()
                .flatMap(it -> runtime.createIncidentQuery().processInstanceId(it.getId()).list().stream())
                .findFirst();
    }

    /** The same pages, as somebody saves them who changes them. */
    private static byte[] withoutSignature(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setAcroForm(null);
            var changed = new java.io.ByteArrayOutputStream();
            document.save(changed);
            return changed.toByteArray();
        }
    }
}
