package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** Results of a ward that signs electronically. */
@MotcuaTest
class SealedResultIT {
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
    JdbcClient database;

    private SigningWard ward;

    @BeforeEach
    void comes() {
        ward = new SigningWard(motcua, papers);
    }

    @Test
    void handsOutASignedResult() throws IOException {
        var dossier = ward.sealed();
        var pdf = ward.certificate(dossier);
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("sealed-certificate.pdf"), pdf);

        var facts = checks.of(pdf).orElseThrow();
        assertThat(facts.intact()).isTrue();
        assertThat(facts.trusted()).isTrue();
        assertThat(facts.holder()).isEqualTo(SigningService.HOLDER);
        assertThat(PdfText.of(pdf)).contains("Ký số bởi:").contains("Thời gian ký:");
        assertThat(ward.certificate(dossier)).isEqualTo(pdf);
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
        var dossier = ward.sealed();

        assertThat(ward.verifyPage(dossier, "vi"))
                .contains("Toàn vẹn", SigningService.HOLDER, SigningService.AUTHORITY, "tổ chức được tin cậy cấp");
        assertThat(ward.verifyPage(dossier, "en"))
                .contains("Intact", SigningService.HOLDER, "comes from a trusted authority");
        assertThat(ward.verifyPage(dossier, "id"))
                .contains("Utuh", SigningService.HOLDER, "berasal dari otoritas tepercaya");
    }

    @Test
    void leavesTheOtherWardsAsTheyAre() {
        var made = service.signatures();
        var dossier = WholeWay.completed(motcua, Application.ofHouseholdBusiness());

        assertThat(motcua.status(dossier)).isEqualTo(9);
        assertThat(checks.of(ward.certificate(dossier))).isEmpty();
        assertThat(service.signatures()).isEqualTo(made);
    }

    private DossierEvent last(Submitted dossier, EventKind kind) {
        return log.last(dossier.code(), it -> it.kind() == kind).orElseThrow();
    }
}
