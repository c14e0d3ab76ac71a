package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.paper.Papers;
import vn.motcua.signature.SignatureChecks;
import vn.motcua.signature.SigningService;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;

/** A ward that signs electronically, while the service that signs for it is away. */
@MotcuaTest
class SigningOutageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SigningService service = SigningService.running();

    @Autowired
    Motcua motcua;

    @Autowired
    Papers papers;

    @Autowired
    SignatureChecks checks;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    private SigningWard ward;

    @BeforeEach
    void comes() {
        ward = new SigningWard(motcua, papers);
    }

    @AfterEach
    void isBack() {
        service.setAway(false);
    }

    @Test
    void waitsVisiblyWhileNobodySignsAndSignsOnceAfterwards() {
        service.setAway(true);
        var made = service.signatures();
        var dossier = ward.issued();
        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());

        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(ward.download(dossier).getStatusCode().value()).isEqualTo(409);
        assertThat(ward.download(dossier).getBody()).contains("đang được ký số");
        assertThat(ward.listed(dossier)).containsEntry("beingSigned", true);
        assertThat(ward.verifyPage(dossier, "vi")).contains("đang được ký số");
        assertThat(motcua.withdraw(dossier, "Đổi ý").getStatusCode().value()).isEqualTo(409);
        assertThat(notices(dossier)).isZero();
        assertThat(incident(dossier).orElseThrow().getIncidentMessage()).contains("503");

        service.setAway(false);
        engine.tryAgain(incident(dossier).orElseThrow());
        await().atMost(PATIENCE).until(() -> motcua.status(dossier) == 9);

        assertThat(incident(dossier)).isEmpty();
        assertThat(notices(dossier)).isEqualTo(1);
        assertThat(ward.listed(dossier)).containsEntry("beingSigned", false);
        assertThat(service.signatures()).isEqualTo(made + 1);
        assertThat(checks.of(ward.certificate(dossier)))
                .hasValueSatisfying(it -> assertThat(it.intact()).isTrue());
    }

    private long notices(Submitted dossier) {
        return database.sql("select count(*) from notice where dossier = ? and kind = 'RESULT_READY'")
                .param(dossier.code())
                .query(Long.class)
                .single();
    }

    private Optional<Incident> incident(Submitted dossier) {
        return engine.incident(dossier.code(), "issue-result");
    }
}
