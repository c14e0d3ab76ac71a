package vn.motcua.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Application;
import vn.motcua.support.EngineTables;
import vn.motcua.support.Motcua;
import vn.motcua.support.Motcua.Submitted;
import vn.motcua.support.MotcuaTest;
import vn.motcua.support.NationalGateway;
import vn.motcua.support.NationalGateway.Message;

@MotcuaTest
class SynchronisationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NationalGateway gateway = NationalGateway.running();

    @Autowired
    Motcua motcua;

    @Autowired
    EngineTables engine;

    @Autowired
    JdbcClient database;

    @Test
    void reportsEachStatusAndStepInOrder() {
        var application = Application.ofHouseholdBusiness();
        var dossier = motcua.submitted(application);
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        await().atMost(PATIENCE).until(() -> synchronised(dossier));

        var messages = gateway.about(dossier.code());
        assertThat(messages.stream().map(SynchronisationIT::statusOrDuty))
                .containsExactly("1", "Kiểm tra hồ sơ", "2", "4", "Thẩm định hồ sơ");
        var first = messages.get(0);
        assertThat(first.service()).isEqualTo("DongBoHoSoMC");
        assertThat(first.unit()).startsWith("H57");
        assertThat(first.item())
                .containsEntry("MaTTHC", "1.001612")
                .containsEntry("KenhThucHien", 2)
                .containsEntry("ChuHoSo", application.text("fullName"))
                .containsEntry("MaDoiTuong", application.text("personalId"))
                .containsEntry("NgayTiepNhan", "");
        assertThat((List<?>) first.item().get("TaiLieuNop")).hasSize(2);
        assertThat(messages.get(3).item().get("NgayTiepNhan").toString()).matches("\\d{14}");
        assertThat(messages.get(3).item().get("NgayHenTra").toString()).matches("\\d{14}");
        assertThat(messages.get(4).item()).containsEntry("TrangThai", 4);
    }

    @Test
    void aSessionThatEndedIsOpenedAgain() {
        gateway.endSessions();
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());

        await().atMost(PATIENCE).until(() -> synchronised(dossier));
        assertThat(gateway.about(dossier.code())).hasSize(1);
    }

    @Test
    void aPortalThatIsAwayBecomesAnIncidentAndStopsNoDossier() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        await().atMost(PATIENCE).until(() -> synchronised(dossier));
        gateway.awayFor(dossier.code());
        motcua.does("reception19789", dossier.code(), Motcua.ACCEPT);
        await().atMost(PATIENCE).until(() -> incident(dossier).isPresent());
        motcua.does("specialist19789", dossier.code(), Map.of("decision", "grant"));
        assertThat(motcua.status(dossier)).isEqualTo(4);
        assertThat(gateway.about(dossier.code())).hasSize(1);

        gateway.backFor(dossier.code());
        engine.tryAgain(incident(dossier).orElseThrow());

        await().atMost(PATIENCE).until(() -> synchronised(dossier));
        assertThat(gateway.about(dossier.code()).stream().map(SynchronisationIT::statusOrDuty))
                .containsExactly("1", "Kiểm tra hồ sơ", "2", "4", "Thẩm định hồ sơ");
        assertThat(incident(dossier)).isEmpty();
    }

    @Test
    void whatIsSentLeavesATrace() {
        var dossier = motcua.submitted(Application.ofHouseholdBusiness());
        await().atMost(PATIENCE).until(() -> synchronised(dossier));

        assertThat(database.sql(
                                "select count(*) from access_log where dossier = ? and action = 'send to national portal'")
                        .param(dossier.code())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static String statusOrDuty(Message message) {
        var item = message.item();
        return String.valueOf(item.getOrDefault("TrangThaiHoSo", item.get("NoiDungXuLy")));
    }

    private boolean synchronised(Submitted dossier) {
        return database.sql("select synchronised from national_dossier where dossier = ?")
                .param(dossier.code())
                .query(Boolean.class)
                .single();
    }

    private Optional<Incident> incident(Submitted dossier) {
        return engine.incident(dossier.code(), "synchronise-dossier");
    }
}
